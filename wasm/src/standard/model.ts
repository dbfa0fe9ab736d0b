/** What all Summarizers of a realm share: the module, in a worker where one can be had, loaded at the first create(). */
import { RingkasError } from "../core.js";
import type { CreateSummarizer, RemoteSummarizer, Result, SummarizeOptions } from "../types.js";

export type Availability = "unavailable" | "downloadable" | "downloading" | "available";

export interface Model {
  availability(): Availability;
  load(): Promise<void>;
  summarize(text: string, options: SummarizeOptions): Promise<Result>;
}

export function modelFrom(create: CreateSummarizer): Model {
  let state: Availability = "downloadable";
  let loading: Promise<Pick<RemoteSummarizer, "summarize">> | undefined;

  async function start(): Promise<Pick<RemoteSummarizer, "summarize">> {
    try {
      return await create({ worker: true });
    } catch (error) {
      // Where workers are forbidden the caller's thread does.
      if (!(error instanceof RingkasError) || error.code !== "load_failed") throw error;
      const local = await create();
      return { summarize: async (text, options) => local.summarize(text, options) };
    }
  }

  async function load(): Promise<Pick<RemoteSummarizer, "summarize">> {
    if (loading === undefined) {
      state = "downloading";
      loading = start();
      loading.then(
        () => (state = "available"),
        () => {
          state = "downloadable";
          loading = undefined;
        },
      );
    }
    return loading;
  }

  return {
    availability: () => state,
    load: async () => void (await load()),
    summarize: async (text, options) => (await load()).summarize(text, options),
  };
}
