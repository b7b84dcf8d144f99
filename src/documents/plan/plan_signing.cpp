// SPDX-License-Identifier: GPL-3.0-or-later
// The end of the plan: signatures of both sides in two equal columns, never split and never alone
// on a page, and the history of versions.
#include "documents/plan/plan_print.h"

#include <algorithm>

namespace accord::documents {
namespace {

constexpr double kHalf = page::kContentWidth / 2 - 12;
constexpr double kBlockHeight = 116;

struct Party {
    QString role;
    QString name;
    QString signer;
    QString date;
    QString signerLabel;
    QString signatureLabel;
    QString dateLabel;
    QString sealLabel;
};

void paintField(Canvas &canvas, QPointF at, const QString &label, const QString &value,
                double labelWidth, double width) {
    const TextStyle &style = type::kCell;
    canvas.text(at, label, style.in(Tone::Muted));
    if (value.isEmpty()) {
        canvas.line({at.x() + labelWidth, at.y() + style.line},
                    {at.x() + width, at.y() + style.line}, 0.5, Tone::Text);
    } else {
        canvas.text(at + QPointF(labelWidth, 0), value, style);
    }
}

void paintParty(Canvas &canvas, QPointF at, const Party &party) {
    constexpr double kSeal = 80;
    constexpr double kRow = 27;
    canvas.text(at, party.role, type::kFigureNote);
    const TextBlock name(canvas.fonts(), party.name, type::kSubheading, Align::Left, kHalf);
    name.draw(canvas, at + QPointF(0, 12), 0, 1);
    double labelWidth = 0;
    for (const QString &label : {party.signerLabel, party.signatureLabel, party.dateLabel}) {
        labelWidth = std::max(labelWidth, canvas.textWidth(label, type::kCell) + 8);
    }
    const double width = kHalf - kSeal - 14;
    double y = at.y() + 42;
    for (const auto &[label, value] :
         {std::pair(party.signerLabel, party.signer), std::pair(party.signatureLabel, QString()),
          std::pair(party.dateLabel, party.date)}) {
        paintField(canvas, {at.x(), y}, label, value, labelWidth, width);
        y += kRow;
    }
    const QRectF seal(at.x() + kHalf - kSeal, at.y() + 32, kSeal, kSeal);
    canvas.frame(seal, 0.5, Tone::Faint, Qt::DashLine);
    canvas.text({seal.center().x(), seal.center().y() - 5}, party.sealLabel,
                type::kFigureNote.in(Tone::Faint), Align::Centre);
}

Party partyOf(const PlanPrint &print, domain::Side side) {
    const bool ours = side == domain::Side::Ours;
    Party party;
    party.role = print.words.text(ours ? "party.supplier" : "party.retailer");
    party.name = ours ? print.company() : print.customer();
    party.signer =
        oneLine(ours ? print.plan.signing.ourSigner : print.plan.signing.customerSigner, 20);
    party.date = dateText(print.plan.signing.signedOn);
    party.signerLabel = print.words.text("signing.signer");
    party.signatureLabel = print.words.text("signing.signature");
    party.dateLabel = print.words.text("signing.date");
    party.sealLabel = print.words.text("signing.seal");
    return party;
}

void addSignatures(PlanPrint &print) {
    Strip strip;
    strip.before = 10;
    strip.height = kBlockHeight;
    strip.paint = [ours = partyOf(print, domain::Side::Ours),
                   theirs = partyOf(print, domain::Side::Customer)](Canvas &canvas, QPointF at,
                                                                    const StripPlace &) {
        paintParty(canvas, at, ours);
        paintParty(canvas, at + QPointF(page::kContentWidth / 2 + 12, 0), theirs);
    };
    print.out.strip(std::move(strip));
}

QString versionName(const PlanPrint &print, const app::PlanRevisionRow &row) {
    if (row.draft) {
        return print.words.text("revision.draft", {{"n", QString::number(*row.draft)}});
    }
    return print.words.text("revision.revision",
                            {{"n", QString::number(row.revision.value_or(0))}});
}

std::string_view stateKey(app::PlanRevisionRow::State state) {
    using State = app::PlanRevisionRow::State;
    switch (state) {
    case State::Discussed:
        return "revision.state.discussed";
    case State::AwaitsSignature:
        return "revision.state.awaits_signature";
    case State::Signed:
        return "revision.state.signed";
    case State::InForce:
        return "revision.state.in_force";
    case State::Replaced:
        break;
    }
    return "revision.state.replaced";
}

void addRevisions(PlanPrint &print) {
    if (print.document.revisions.empty()) {
        return;
    }
    Table table;
    table.columns = {{Align::Left, true, 0}, {Align::Left, true, 0}, {Align::Left, false, 3}};
    Row head{{print.head("revision.col.version"), print.head("revision.col.date"),
              print.head("revision.col.change")}};
    // Who of us made a draft is nobody else's business.
    if (print.isInternal()) {
        table.columns.push_back({Align::Left, true, 0});
        head.cells.push_back(print.head("revision.col.by"));
    }
    table.columns.push_back({Align::Left, true, 0});
    head.cells.push_back(print.head("revision.col.state"));
    table.header = {head};
    for (const app::PlanRevisionRow &row : print.document.revisions) {
        Row cells{{Cell(versionName(print, row)), Cell(dateText(row.on)),
                   Cell(row.change.empty() ? noFigure() : printable(row.change))}};
        if (print.isInternal()) {
            cells.cells.emplace_back(oneLine(row.by, 20));
        }
        cells.cells.emplace_back(print.words.text(stateKey(row.state)));
        table.rows.push_back(std::move(cells));
    }
    print.out.caption(print.words.text("revision.caption"), print.words.text("revision.note"));
    print.out.table(table);
}

} // namespace

void addPlanSigning(PlanPrint &print) {
    // The block takes what came last with it rather than stand alone on a page.
    constexpr int kKeptBefore = 3;
    print.out.keepLast(kKeptBefore);
    print.heading("plan.signing", "signing");
    for (const Words &one : print.words.each()) {
        print.out.paragraph(
            one.rich(print.isSigned() ? "signing.sentence.signed" : "signing.sentence",
                     {{"date", dateText(print.plan.signing.signedOn)},
                      {"from", dateText(print.plan.validFrom)}}),
            type::kBody, 0, 6, true);
    }
    addSignatures(print);
    addRevisions(print);
}

} // namespace accord::documents
