import { createSummarizer } from "ringkas";

const ready = createSummarizer();

export default {
  async fetch(request) {
    const ringkas = await ready;
    return Response.json([ringkas.summarize(await request.text(), { sentences: 2 }).summary]);
  },
};
