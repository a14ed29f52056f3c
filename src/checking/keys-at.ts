import { z } from 'zod';
import type { KeyPath } from './yaml-text.ts';

/** The keys that a schema knows at `path`; of a union, those of every branch that has keys. */
export function keysAt(schema: unknown, path: KeyPath): string[] {
  return [...new Set(shapesAt(schema, path).flatMap((shape) => Object.keys(shape)))];
}

function shapesAt(schema: unknown, path: KeyPath): Record<string, unknown>[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return shapesAt(schema.unwrap(), path);
  if (schema instanceof z.ZodPipe) return shapesAt(schema.in, path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((branch) => shapesAt(branch, path));
  const [step, ...rest] = path;
  if (schema instanceof z.ZodArray) return typeof step === 'number' ? shapesAt(schema.element, rest) : [];
  if (!(schema instanceof z.ZodObject)) return [];
  const shape = schema.shape as Record<string, unknown>;
  if (step === undefined) return [shape];
  return Object.hasOwn(shape, step) ? shapesAt(shape[String(step)], rest) : [];
}
