#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the program and makes the sample company. Where there is a
# display it then shows the window on it; without one it does the main job on the command line: the
# customers, their ABC classes, an annual plan as PDF. Safe to run again: a company that is there is
# used as it is.
#
#   ACCORD_FILE     the company file     (default: sample.accord in the results folder)
#   ACCORD_RESULTS  the results folder   (default: accord-first-steps in the home folder)
#   ACCORD_USER     who acts             (default: S1, else admin)
#   ACCORD_WINDOW   no = on the command line also where there is a display
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

say() { printf '\n%s\n%s\n' "$1" "$2"; }

say "第一步：安装缺少的软件包" "Step 1: installing missing packages"
bash resources/install-dependencies.sh

say "第二步：编译程序（第一次需要几分钟）" "Step 2: building the program (a few minutes the first time)"
source resources/build.sh
accord_configure build Release
wants_window=no
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ "${ACCORD_WINDOW:-yes}" != no ]; then
    wants_window=yes
fi
targets=(accord-cli)
[ "$wants_window" = no ] || targets+=(accord)
accord_build build "${targets[@]}"
cli=$root/build/bin/accord-cli
window=$root/build/bin/accord
# A display that is named but does not answer must not end the job.
if [ "$wants_window" = yes ] && ! "$window" --version >/dev/null 2>&1; then
    echo "显示器没有响应，改用命令行。 / The display does not answer; going on without it." >&2
    wants_window=no
fi

results=${ACCORD_RESULTS:-${HOME:-$root/build}/accord-first-steps}
if ! mkdir -p "$results" 2>/dev/null || [ ! -w "$results" ]; then
    results=$root/build/first-steps
    mkdir -p "$results"
fi
company=${ACCORD_FILE:-$results/sample.accord}
accord() { "$cli" --file "$company" --as "$user" "$@"; }
# The value of a JSON document on stdin, e.g.: json 'd["rows"][0]["code"]'
json() { python3 -c 'import json, sys; d = json.load(sys.stdin); print('"$1"')'; }

user=
if [ -e "$company" ]; then
    say "第三步：使用已有的公司文件 $company" "Step 3: using the company file that is there"
else
    say "第三步：建立示例公司" "Step 3: making the sample company"
    "$cli" --file "$company" init --sample
fi
# Who acts: the sample company has S1, a company made by hand usually admin.
for candidate in ${ACCORD_USER:-S1 admin}; do
    if "$cli" --file "$company" --as "$candidate" --json user list >/dev/null 2>&1; then
        user=$candidate
        break
    fi
done
if [ -z "$user" ]; then
    echo "请用 ACCORD_USER 指定用户。 / Please name the user in ACCORD_USER." >&2
    "$cli" --file "$company" --as "${ACCORD_USER:-S1}" user list # says what is wrong
    exit 3
fi

if [ "$wants_window" = yes ]; then
    say "第四步：打开窗口（关闭窗口即结束；按 F1 看说明）" \
        "Step 4: showing the window (close it to end; F1 shows the manual)"
    exec "$window" --file "$company" --as "$user"
fi

to=$(date -d "$(date +%Y-%m-01) -1 month" +%Y-%m)
from=$(date -d "$to-01 -11 months" +%Y-%m)
year=${to%-*}

say "第四步：客户清单、ABC 分类（$from 至 $to）、年计划" \
    "Step 4: customers, ABC classes ($from to $to), annual plan"
accord customer list --limit 1000 >"$results/customers.txt"
accord export customers --out "$results/customers.xlsx" >/dev/null
abc=$(accord --json abc run --from "$from" --to "$to" --out "$results/abc.pdf" --out "$results/abc.xlsx")
printf '%s' "$abc" | json '"  A %d, B %d, C %d (%d)" % (d["counts"]["A"], d["counts"]["B"], d["counts"]["C"], d["n"])'

# The best customer that has a plan for the year; else the best one gets a new plan.
best=
for code in $(printf '%s' "$abc" | json '" ".join(r["code"] for r in d["rows"][:20])'); do
    if accord --json plan show "$code" "$year" >/dev/null 2>&1; then
        best=$code
        break
    fi
done
if [ -z "$best" ]; then
    best=$(printf '%s' "$abc" | json 'd["rows"][0]["code"]')
    accord plan create "$best" "$year" --growth 0.08 >/dev/null
fi
accord plan pdf "$best" "$year" --out "$results/plan-$best-$year.pdf" --copy customer --doc-lang zh_CN >/dev/null
accord plan pdf "$best" "$year" --out "$results/plan-$best-$year-en.pdf" --copy internal --doc-lang en >/dev/null

cat <<TEXT

完成。结果在这个文件夹里： / Done. The results are in this folder:
  $results
    customers.txt, customers.xlsx   客户清单 / the customers
    abc.pdf, abc.xlsx               ABC 分类报告 / the ABC report
    plan-$best-$year.pdf            年计划（客户版，中文）/ annual plan, customer copy, Chinese
    plan-$best-$year-en.pdf         年计划（内部版，英文）/ annual plan, internal copy, English
    $(basename "$company")                   公司文件 / the company file ($company)

接下来可以自己试： / To go on by yourself:
  build/bin/accord-cli --file "$company" --as $user customer list
  docs/user/zh_CN/first-steps.md, docs/user/en/first-steps.md
TEXT
