import { testCheck } from '../../test/support/check-table.ts';
import { lifetimeCheck } from './lifetime.ts';

testCheck(lifetimeCheck, [
  ['Hassan Nasrallah will visit Tehran next week.', '2025-09-02', ['contradicted: Hassan Nasrallah will visit']],
  ['Hassan Nasrallah visited Tehran on August 20, 2025.', '2025-09-02', ['contradicted: Hassan Nasrallah visited']],
  ['Shinzo Abe will meet reporters on Friday.', '2023-03-01', ['contradicted: Shinzo Abe will meet']],
  ['Alexei Navalny warned allies on Monday.', '2025-03-05', ['contradicted: Alexei Navalny warned']],
  ['Kim Jong Il told officials on Tuesday that talks would resume.', '2019-03-06', ['contradicted: Kim Jong Il told']],
  ['Hassan Nasrallah visited Tehran in 2019.', '2025-09-02', []],
  ['Hassan Nasrallah will visit Tehran next week.', '2024-01-10', []],
  ['Hassan Nasrallah will visit Tehran next week.', null, []],
  ['Hassan Nasrallah said the war would go on.', '2025-09-02', []],
  ['Hassan Nasrallah had met them on August 20, 2025.', '2025-09-02', []],
  ['Hassan Nasrallah was buried on February 23, 2025.', '2025-03-02', []],
  ['A portrait of Hassan Nasrallah hung there on Monday.', '2025-09-02', []],
  ['“Hassan Nasrallah will visit us,” he said.', '2025-09-02', []],
  ['Hassan Nasrallah will not visit Tehran next week.', '2025-09-02', []],
  ['Naim Qassem will visit Tehran next week.', '2025-09-02', []],
  ['If he lived, Hassan Nasrallah would visit Tehran.', '2025-09-02', []],
  ['The late Hassan Nasrallah said on Monday, in a recording, that he would go.', '2025-09-02', []],
]);
