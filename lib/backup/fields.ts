/** What fields of a backup's rows may hold: far more than a person fills, and no more than that. */
import * as z from 'zod/mini';

/** Every field of a noun: one that is forgotten in a schema would be lost on the way. */
export type Fields<Noun> = { readonly [Name in keyof Required<Noun>]: z.ZodMiniType };

export const line = z.string().check(z.maxLength(4_000));
export const text = z.string().check(z.maxLength(200_000));
export const lines = z.array(line).check(z.maxLength(1_000));
export const moment = z.number().check(z.nonnegative(), z.maximum(8.64e15));
export const count = z.int().check(z.nonnegative());
export const share = z.number().check(z.gte(0), z.lte(1));
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
export const site = z.string().check(z.maxLength(300));
export const times = { createdAt: moment, updatedAt: moment };
