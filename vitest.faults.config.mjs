import { defineConfig, mergeConfig } from 'vitest/config';
import usual from './vitest.config.mjs';

/** Faults made on purpose, kept up for as long as FAULT_SECONDS says, with a table of what came of them. */
const { test, ...rest } = usual;
export default mergeConfig(defineConfig({ ...rest, test: { ...test, include: undefined, reporters: undefined } }), defineConfig({ test: { include: ['dist/test/faults/**/*.test.js'], reporters: ['default', './dist/test/faults/table.js'], maxWorkers: 1, env: { FAULT_SECONDS: process.env.FAULT_SECONDS ?? '60' } } }));
