// SPDX-License-Identifier: GPL-3.0-or-later
// The cover: parties, what the plan covers and how binding it is, table of contents.
#include "documents/plan/plan_print.h"

#include <algorithm>

namespace accord::documents {
namespace {

constexpr double kHalf = page::kContentWidth / 2 - 9;

// Paints strips below `y`; returns where they end.
double paintBelow(Canvas &canvas, const Flow &flow, double y) {
    constexpr double kEndless = 5000;
    const std::vector<PlacedPage> pages = paginate(flow, kEndless);
    paintPage(canvas, pages.front(), {page::kLeft, y});
    return y + pages.front().used;
}

double paintTitle(Canvas &canvas, const PlanPrint &print) {
    double y = page::kTop;
    canvas.fill(QRectF(page::kLeft, y, 36, 4), Tone::Accent);
    canvas.text({page::kLeft, y + 14}, bold(print.company()), type::kLead);
    y += 92;
    const Words one = print.words.each().front();
    const TextBlock title(canvas.fonts(), one.text("plan.cover.title", {{"year", print.year()}}),
                          type::kCoverTitle, Align::Left, page::kContentWidth);
    title.draw(canvas, {page::kLeft, y});
    y += title.height() + 8;
    for (const Words &each : print.words.each()) {
        QString text = each.text("plan.cover.with", {{"customer", print.customer()}});
        if (print.words.isBilingual() && each.isEnglish()) {
            text = each.text("plan.title", {{"year", print.year()}}) + u' ' + text;
        }
        const TextBlock subtitle(canvas.fonts(), text, type::kCoverSubtitle, Align::Left,
                                 page::kContentWidth);
        subtitle.draw(canvas, {page::kLeft, y}, 0, 2);
        y += std::min(subtitle.lines(), 2) * type::kCoverSubtitle.line;
    }
    return y + 34;
}

struct PartyLine {
    QString label;
    QString value;
};

double paintParty(Canvas &canvas, QPointF at, const QString &role, const QString &name,
                  const QString &unit, const std::vector<PartyLine> &lines) {
    canvas.line(at, at + QPointF(kHalf, 0), 1, Tone::Text);
    double y = at.y() + 8;
    canvas.text({at.x(), y}, role, type::kFigureNote);
    y += 14;
    const TextBlock block(canvas.fonts(), name, type::kPartyName, Align::Left, kHalf);
    const int shown = std::min(block.lines(), 3);
    block.draw(canvas, {at.x(), y}, 0, shown);
    y += shown * type::kPartyName.line;
    if (!unit.isEmpty()) {
        canvas.text({at.x(), y}, unit, type::kBody);
        y += type::kBody.line;
    }
    y += 4;
    double labelWidth = 0;
    for (const PartyLine &line : lines) {
        labelWidth = std::max(labelWidth, canvas.textWidth(line.label, type::kBody) + 10);
    }
    for (const PartyLine &line : lines) {
        canvas.text({at.x(), y}, line.label, type::kBody.in(Tone::Muted));
        canvas.text({at.x() + labelWidth, y}, line.value, type::kBody.in(Tone::Muted));
        y += type::kBody.line;
    }
    return y;
}

double paintParties(Canvas &canvas, const PlanPrint &print, double y) {
    const auto lines = [](std::vector<PartyLine> all) {
        std::erase_if(all, [](const PartyLine &line) { return line.value.isEmpty(); });
        return all;
    };
    const app::PlanDocument &d = print.document;
    const auto label = [&](std::string_view key) { return print.words.text(key); };
    const double ours =
        paintParty(canvas, {page::kLeft, y}, label("party.supplier"), print.company(),
                   oneLine(d.companyUnit, 40),
                   lines({{label("cover.account_manager"), oneLine(d.ownerName, 24)},
                          {label("signing.signer"), oneLine(print.plan.signing.ourSigner, 24)}}));
    const double theirs = paintParty(
        canvas, {page::kLeft + kHalf + 18, y}, label("party.retailer"), print.customer(),
        label("cover.code") + u' ' + oneLine(d.customerCode, 24),
        lines({{label("cover.contact"), oneLine(d.customerContact, 24)},
               {label("signing.signer"), oneLine(print.plan.signing.customerSigner, 24)}}));
    return std::max(ours, theirs) + 22;
}

QString scopeText(const PlanPrint &print) {
    const Words one = print.words.each().front();
    QStringList names;
    constexpr qsizetype kMost = 4;
    for (const std::string &category : print.figures.categories()) {
        names.append(print.category(category));
    }
    const bool more = names.size() > kMost;
    QString joined = names.mid(0, kMost).join(one.text("list.separator")) +
                     (more ? one.text("list.more") : QString());
    if (print.document.stores <= 0) {
        return joined;
    }
    return one.text("cover.scope",
                    {{"n", QString::number(print.document.stores)}, {"categories", joined}});
}

double paintFacts(Canvas &canvas, const PlanPrint &print, double y) {
    const Words &words = print.words;
    const auto label = [&](std::string_view key) {
        return Cell(toned(words.text(key), Tone::Muted));
    };
    QString version =
        words.text(print.isSigned() ? "revision.revision" : "revision.draft",
                   {{"n", QString::number(print.plan.revision.value_or(print.plan.draft))}});
    Table table;
    table.columns = {{Align::Left, true, 0, 66},
                     {Align::Left, false, 1.4},
                     {Align::Left, true, 0, 66},
                     {Align::Left, false, 1}};
    table.style = TextStyle{9, 13, false, Tone::Text};
    table.padding = 3.5;
    const Tone statusTone = print.isSigned() ? Tone::Text : Tone::Warning;
    table.rows = {
        {{label("cover.year"),
          Cell(bold(words.each().front().text("cover.year.value", {{"year", print.year()}}))),
          label("cover.version"), Cell(bold(version))}},
        {{label("cover.valid"), Cell(bold(print.range(print.plan.validFrom, print.plan.validTo))),
          label("cover.status"), Cell(toned(print.statusWord(), statusTone, true))}},
        {{label("cover.scope.label"), Cell(scopeText(print)), label("cover.date"),
          Cell(dateText(print.document.date))}},
        {{label("cover.basis"),
          Cell(words.text(print.document.taxIncluded ? "cover.basis.incl" : "cover.basis.excl")),
          print.plan.signing.signedOn.isNull() ? Cell() : label("cover.signed_on"),
          Cell(dateText(print.plan.signing.signedOn))}}};
    Flow flow;
    flow.add(tableStrips(canvas.fonts(), table, page::kContentWidth));
    return paintBelow(canvas, flow, y) + 24;
}

void paintContents(Canvas &canvas, const PlanPrint &print,
                   const std::vector<PlanContentsEntry> &contents,
                   const std::map<std::string, int> &pages, double y) {
    Table table;
    table.columns = {{Align::Left, true, 0, 24},
                     {Align::Left, true, 0, 170},
                     {Align::Left, false, 1},
                     {Align::Right, true, 0}};
    for (const PlanContentsEntry &entry : contents) {
        const auto page = pages.find(entry.anchor);
        table.rows.push_back(
            {{Cell(entry.number > 0 ? toned(QString::number(entry.number), Tone::Accent, true)
                                    : RichText()),
              Cell(entry.title), Cell(toned(entry.about, Tone::Muted)),
              Cell(page == pages.end() ? QString() : QString::number(page->second))}});
    }
    Flow flow;
    Composer composer(canvas.fonts(), flow);
    composer.caption(print.words.text("cover.contents"), print.words.text("cover.page"));
    composer.table(table);
    paintBelow(canvas, flow, y);
}

} // namespace

void paintPlanCover(Canvas &canvas, const PlanPrint &print,
                    const std::vector<PlanContentsEntry> &contents,
                    const std::map<std::string, int> &pages) {
    double y = paintTitle(canvas, print);
    y = paintParties(canvas, print, y);
    y = paintFacts(canvas, print, y);
    paintContents(canvas, print, contents, pages, y);
}

} // namespace accord::documents
