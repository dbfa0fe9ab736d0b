// What our scripts cost the main thread, by Chromium's own tracing: CPU time of each task, which other programs on the machine do not lengthen.
const categories = ["toplevel", "devtools.timeline", "v8.execute", "disabled-by-default-devtools.timeline"];
const kScript =
  /^(EvaluateScript|v8\.evaluateModule|v8\.run|v8\.compileModule|FunctionCall|TimerFire|FireAnimationFrame|EventDispatch|HandlePostMessage|RunMicrotasks|FireIdleCallback)$/;

/** Runs `act` and gives every task of the page's main thread in which a script of ours ran: [{ ms, names }], longest first. */
export async function scriptTasks(browser, page, act) {
  await browser.startTracing(page, { categories });
  let trace;
  try {
    await act();
  } finally {
    trace = JSON.parse(await browser.stopTracing());
  }
  const { traceEvents } = trace;
  const own = url => typeof url === "string" && url.includes("/assets/");
  const threadOf = ({ pid, tid }) => `${pid} ${tid}`;
  const mainThreads = new Set(
    traceEvents.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(threadOf),
  );
  // The browser's own pages, such as that of new tabs, have threads and modules too.
  const threads = new Set(
    traceEvents
      .filter(({ args }) => own(args?.data?.url))
      .map(threadOf)
      .filter(thread => mainThreads.has(thread)),
  );
  const tasks = [];
  for (const thread of threads) {
    const events = traceEvents
      .filter(({ ph, pid, tid, dur }) => ph === "X" && dur !== undefined && threadOf({ pid, tid }) === thread)
      .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
    let task;
    let scriptEnd = 0;
    for (const event of events) {
      if (/RunTask$/.test(event.name)) {
        if (task && event.ts < task.end) continue;
        task = { end: event.ts + event.dur, ms: 0, wall: event.dur / 1000, ours: false, names: [] };
        tasks.push(task);
        scriptEnd = 0;
      } else if (task && event.ts < task.end && kScript.test(event.name)) {
        const data = event.args.data ?? {};
        // Modules and listeners are the page's alone; functions say where they come from.
        if (event.name === "v8.evaluateModule" || event.name === "EventDispatch" || own(data.url)) task.ours = true;
        if (event.ts < scriptEnd) continue;
        scriptEnd = event.ts + event.dur;
        task.ms += (event.tdur ?? event.dur) / 1000;
        task.names.push(data.type ?? event.name);
      }
    }
  }
  return tasks
    .filter(({ ours }) => ours)
    .map(({ ms, wall, names }) => ({ ms: Math.round(ms * 10) / 10, wall: Math.round(wall), names: [...new Set(names)].join(" ") }))
    .sort((a, b) => b.ms - a.ms);
}
