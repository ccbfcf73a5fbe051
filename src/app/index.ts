export { type Archive, openArchive, openArchiveStore } from './archive.ts';
export { type OpenedDesk, type OpenOptions, openDesk } from './open.ts';
export type { Desk, InputField, Operation } from './operation.ts';
export * from './operations/index.ts';
