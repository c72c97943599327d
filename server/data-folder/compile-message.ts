import { z } from 'zod';

/** What the thread that compiles is asked for. */
export const compileRequest = z.object({ dataDir: z.string(), cacheDir: z.string() });

export type CompileRequest = z.infer<typeof compileRequest>;

/** What that thread tells; the last is `file` or `failed`. */
export type CompileMessage =
  | { readonly told: 'articles'; readonly read: number; readonly of: number }
  | { readonly told: 'fallback'; readonly folder: string; readonly reason: string }
  /** Undefined where no folder can be written. */
  | { readonly told: 'file'; readonly file: string | undefined }
  /** In words for whoever runs the server. */
  | { readonly told: 'failed'; readonly message: string };
