import { DefaultReporter, type SerializedError, type TestModule, type TestRunEndReason } from 'vitest/node';

/** The default report, then names of skipped tests, then the last line "N passed, N failed". */
export default class Reporter extends DefaultReporter {
  override onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[], reason: TestRunEndReason): void {
    super.onTestRunEnd(modules, errors, reason);
    let passed = 0;
    let failed = errors.length;
    const skipped: string[] = [];
    for (const module of modules) {
      let own = 0;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        else if (state === 'skipped') skipped.push(`${module.relativeModuleId}: ${test.fullName}`);
        else own += 1;
      }
      // A file that could not be loaded, or whose hooks failed, has failed even where none of its tests did.
      failed += own === 0 && module.state() === 'failed' ? 1 : own;
    }
    for (const name of skipped) this.log(`skipped: ${name}`);
    this.log(`${passed} passed, ${failed} failed`);
  }
}
