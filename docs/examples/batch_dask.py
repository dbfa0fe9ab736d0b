"""Summaries of sharded JSON Lines on a Dask cluster:

    batch_dask.py [--scheduler ADDRESS] [--workers N] [--ringkas COMMAND] SHARDS RESULTS [-- OPTIONS OF ringkas batch]

SHARDS is a folder of *.jsonl, RESULTS the folder for files of the same names; all workers must see both. Shards whose result is there
already are not done again. Exit status: 0 done, 1 some lines failed.
"""
import argparse
import os
import subprocess
import sys

from distributed import Client, LocalCluster, as_completed


def summarize_shard(command, shard, target):
    """Writes `target` in one step, so that it is complete or not there at all, wherever this worker dies."""
    draft = f"{target}.{os.getpid()}.part"
    with open(draft, "wb") as out:
        status = subprocess.run([*command, shard], stdout=out, check=False).returncode
    if status not in (0, 1):
        os.remove(draft)
        raise RuntimeError(f"{shard}: exit status {status}")
    os.replace(draft, target)
    return status


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scheduler")
    parser.add_argument("--workers", type=int, default=os.cpu_count())
    parser.add_argument("--ringkas", default="ringkas")
    parser.add_argument("shards")
    parser.add_argument("results")
    parser.add_argument("options", nargs="*")
    arguments = parser.parse_args()

    shards, results = os.path.abspath(arguments.shards), os.path.abspath(arguments.results)
    os.makedirs(results, exist_ok=True)
    names = sorted(name for name in os.listdir(shards) if name.endswith(".jsonl"))
    missing = [name for name in names if not os.path.exists(os.path.join(results, name))]
    command = [arguments.ringkas, "batch", "--jobs", "1", *arguments.options]
    cluster = arguments.scheduler or LocalCluster(n_workers=arguments.workers, threads_per_worker=1, dashboard_address=None)
    with Client(cluster) as client:
        # A worker that died is none of the shard's fault: it is tried again elsewhere.
        futures = [client.submit(summarize_shard, command, os.path.join(shards, name), os.path.join(results, name), pure=False, retries=3) for name in missing]
        statuses = []
        for done in as_completed(futures):
            statuses.append(done.result())
            print(f"{len(statuses)} of {len(missing)} shards", file=sys.stderr, flush=True)
    return max(statuses, default=0)


if __name__ == "__main__":
    sys.exit(main())
