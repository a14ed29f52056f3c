import type { Reporter, TestCase } from 'vitest/node';

/** Names each test that passed only when it was tried once more, with what went wrong before. */
export class FlakyReporter implements Reporter {
  readonly #flaky: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (!test.diagnostic()?.flaky) return;
    const [first] = test.result().errors ?? [];
    this.#flaky.push(`flaky: ${test.module.relativeModuleId} > ${test.fullName}: ${first?.message ?? ''}`);
  }

  onTestRunEnd(): void {
    for (const line of this.#flaky) console.log(line);
  }
}
