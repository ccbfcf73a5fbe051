import { testCheck } from '../../test/support/check-table.ts';
import { weekdayCheck } from './weekday.ts';

testCheck(weekdayCheck, [
  ['The envoys met on Monday, September 2, 2025.', null, ['contradicted: Monday, September 2, 2025']],
  ['The envoys met on Tuesday, September 2, 2025.', null, ['confirmed: Tuesday, September 2, 2025']],
  ['The envoys met on Tuesday, September 2.', '2025-09-05', ['confirmed: Tuesday, September 2']],
  ['The envoys met on Wednesday, September 2.', '2025-09-05', ['contradicted: Wednesday, September 2']],
  ['The envoys met on Wednesday, September 2.', null, []],
  ['The envoys meet on Tuesday, 2 September 2025.', null, ['confirmed: Tuesday, 2 September 2025']],
  ['The envoys meet on Thursday 2 September 2025.', null, ['contradicted: Thursday 2 September 2025']],
  ['The envoys meet on Tuesday, Sept. 2.', '2025-08-29', ['confirmed: Tuesday, Sept. 2']],
  ['The envoys meet on Friday, Sept. 2.', '2025-08-29', ['contradicted: Friday, Sept. 2']],
  ['The envoys meet on Friday, Sept 2nd.', '2025-08-29', ['contradicted: Friday, Sept 2nd']],
  ['They signed on September 2, 2025, a Tuesday.', null, ['confirmed: September 2, 2025, a Tuesday']],
  ['They signed on September 2, 2025, a Sunday.', null, ['contradicted: September 2, 2025, a Sunday']],
  ['They signed on Sept. 2 (Tuesday).', '2025-09-03', ['confirmed: Sept. 2 (Tuesday']],
  ['They meet on Friday, January 2.', '2025-12-29', ['confirmed: Friday, January 2']],
  ['They met on Wednesday, December 31.', '2026-01-02', ['confirmed: Wednesday, December 31']],
  ['They met on Monday, December 31.', '2026-01-02', ['contradicted: Monday, December 31']],
  ['The towers fell on Tuesday, September 11, 2001.', '2025-09-02', ['confirmed: Tuesday, September 11, 2001']],
  // The year stands elsewhere in the paragraph.
  ['It was the year 2001. On Tuesday, September 11, the towers fell.', '2025-09-02', []],
  // Far from publication the date may be of another year.
  ['He was arrested on Monday, March 4.', '2025-09-02', []],
  ['The offices open on Tuesdays, September 2 to 30.', '2025-09-02', []],
  ['They met on Tuesday and September 2 was set for talks.', '2025-09-02', []],
  ['They met on Monday, September 2-4.', '2025-09-02', []],
  ['They met on Monday, February 30, 2025.', null, []],
  ['Black Friday, November 28, 2025, was quiet.', null, ['confirmed: Friday, November 28, 2025']],
  ['On Sunday, 9 March 2025, polls opened.', null, ['confirmed: Sunday, 9 March 2025']],
  ['On Sunday the 9th of March 2025 polls opened.', null, ['confirmed: Sunday the 9th of March 2025']],
  ['On Monday the 9th of March 2025 polls opened.', null, ['contradicted: Monday the 9th of March 2025']],
]);
