#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A Chinese annual plan as PDF (a whole run of the program, from the company file), beside Qt's rich
# text and LibreOffice with the same text. How many pages each makes is printed.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/../lib.sh"
bin=$1/bin
data=$ACCORD_BENCH_DATA
times=7
[ "$ACCORD_BENCH_SIZE" = small ] && times=1
pages() { echo "  $1: $(pdfinfo "$2" | awk '/^Pages/ { print $2 }') pages"; }

rm -rf "$data"/pdf.accord* "$data"/pdf-*
"$bin/accord-cli" --file "$data/pdf.accord" init --sample >/dev/null
ours=("$bin/accord-cli" --file "$data/pdf.accord" --as S1 plan pdf KA-0008 "$(date +%Y)" --doc-lang zh_CN --out "$data/pdf-ours.pdf")
"${ours[@]}" >/dev/null
pdftotext -layout "$data/pdf-ours.pdf" "$data/pdf-page.txt"
"$PYTHON" "$here/rich_text.py" "$data/pdf-page.txt" "$data/pdf-page.html"
office=$(command -v soffice || true)
for ((turn = 0; turn < times; ++turn)); do
    timed "$data/pdf-t-ours" "${ours[@]}"
    timed "$data/pdf-t-qt" "$bin/bench_pdf" "$data/pdf-page.html" "$data/pdf-qt.pdf"
    if [ -n "$office" ]; then
        timed "$data/pdf-t-office" "$office" "-env:UserInstallation=file://$data/pdf-office" --headless \
            --convert-to pdf:writer_web_pdf_Export --outdir "$data" "$data/pdf-page.html"
    fi
done
both "plan as PDF" "$data/pdf-t-ours" "QTextDocument + QPdfWriter" "$data/pdf-t-qt" 2
if [ -n "$office" ]; then
    both "plan as PDF" "$data/pdf-t-ours" LibreOffice "$data/pdf-t-office" 0.3
    pages LibreOffice "$data/pdf-page.pdf"
else
    skip LibreOffice "not installed"
fi
pages ours "$data/pdf-ours.pdf"
pages Qt "$data/pdf-qt.pdf"
rm -rf "$data"/pdf.accord* "$data"/pdf-*
