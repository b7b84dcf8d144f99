// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/handover_pdf.h"

#include "documents/composer.h"
#include "documents/document_words.h"
#include "documents/figure_text.h"
#include "documents/pdf_document.h"

#include <memory>
#include <utility>

namespace accord::documents {
namespace {

constexpr int kLine = 60;
constexpr int kText = 400;
constexpr int kCustomer = 20; // a name that stands beside what is told

QString cell(const std::string &text, int most = kLine) {
    return text.empty() ? noFigure() : oneLine(text, most);
}

class HandoverPrint {
public:
    HandoverPrint(const app::HandoverPack &pack, DocumentLanguage language, Composer &out)
        : m_pack(pack), m_words(language), m_out(out) {}

    void all() {
        addTitle();
        addFigures();
        addAhead();
        addPromises();
        addPlans();
        addContacts();
        addVisits();
        addNotes();
        addSigning();
    }
    [[nodiscard]] const Words &words() const { return m_words; }
    [[nodiscard]] QString title() const {
        return m_words.text("handover.title", {{"customer", oneLine(m_pack.brief.name, kLine)}});
    }

private:
    [[nodiscard]] QString person(const std::string &name) const {
        return name.empty() ? m_words.text("handover.nobody") : oneLine(name, kLine);
    }
    [[nodiscard]] QString word(const char *group, const std::string &code) const {
        return code.empty() ? noFigure()
                            : m_words.textOr(std::string("handover.") + group + "." + code,
                                             oneLine(code, kLine));
    }

    void addTitle() {
        const QString below =
            m_words.text("handover.subtitle", {{"code", oneLine(m_pack.brief.code, kLine)},
                                               {"from", person(m_pack.from)},
                                               {"to", person(m_pack.to)},
                                               {"below", QString::number(m_pack.below)},
                                               {"date", dateText(m_pack.date)}});
        m_out.reportTitle(title(), below);
    }

    void addFigures() {
        const auto figure = [&](const char *label, const QString &value) {
            return KeyFigure{m_words.text(label), value, {}, {}};
        };
        m_out.keyFigures(
            {figure("handover.sales",
                    m_pack.brief.salesFen ? wholeYuan(*m_pack.brief.salesFen) : noFigure()),
             figure("handover.open", wholeYuan(m_pack.owed.balanceFen)),
             figure("handover.overdue", wholeYuan(m_pack.owed.overdueFen)),
             figure("handover.health",
                    m_pack.health ? QString::number(*m_pack.health) : noFigure())},
            type::kSmallFigure);
    }

    // A heading with its table, or one sentence that says there is nothing.
    void section(const char *key, Table table, std::initializer_list<const char *> columns) {
        m_out.heading(++m_number, m_words.text(std::string("handover.") + key), key);
        if (table.rows.empty()) {
            m_out.body(m_words.text("handover.none"));
            return;
        }
        Row header;
        for (const char *column : columns) {
            header.cells.emplace_back(m_words.stacked(std::string("handover.col.") + column));
        }
        table.columns.assign(columns.size(), {Align::Left, true, 1, 0, false});
        table.columns.at(m_wide).fit = false;
        table.header = {std::move(header)};
        m_out.table(table);
    }

    void addAhead() {
        Table table;
        for (const app::TimelineEntry &entry : m_pack.ahead) {
            const bool isTask = entry.kind == "task";
            const std::string &what = isTask ? entry.subject : entry.text;
            QString day = dateText(entry.day);
            if (!entry.before.empty()) {
                day += QLatin1Char(' ') + oneLine(entry.before, 5);
            }
            table.rows.push_back(
                {{day, isTask ? m_words.text("handover.task") : word("visit", entry.subject),
                  Cell(cell(what, kText)), cell(entry.customer), cell(entry.byName)}});
        }
        m_wide = 2;
        section("ahead", std::move(table), {"day", "kind", "what", "customer", "who"});
    }

    void addPromises() {
        Table table;
        for (const app::BriefPromise &promise : m_pack.brief.promises) {
            table.rows.push_back(
                {{dateText(promise.due),
                  m_words.text(promise.side == domain::Side::Ours ? "handover.ours"
                                                                  : "handover.theirs"),
                  Cell(cell(promise.what, kText)), cell(promise.by)}});
        }
        m_wide = 2;
        section("promises", std::move(table), {"due", "side", "what", "who"});
    }

    void addPlans() {
        Table table;
        for (const app::PlanOverviewRow &plan : m_pack.plans) {
            const std::string step(domain::code(plan.step));
            table.rows.push_back(
                {{QString::number(plan.year), m_words.textOr("step." + step, oneLine(step, kLine)),
                  plan.targetFen ? wholeYuan(*plan.targetFen) : noFigure(),
                  plan.actualFen && plan.dueFen ? ratio(*plan.actualFen, *plan.dueFen)
                                                : noFigure()}});
        }
        m_wide = 1;
        section("plans", std::move(table), {"year", "step", "target", "reached"});
    }

    void addContacts() {
        Table table;
        for (const auto &[customer, contact] : m_pack.contacts) {
            std::string phones;
            for (const std::string &phone : contact.phones) {
                phones += (phones.empty() ? "" : ", ") + phone;
            }
            table.rows.push_back(
                {{Cell(bold(cell(contact.name))), Cell(cell(contact.title)),
                  word("role", std::string(domain::code(contact.role))),
                  word("attitude", std::string(domain::code(contact.attitude))), cell(phones),
                  cell(contact.salutation), cell(customer, kCustomer)}});
        }
        m_wide = 1;
        section("contacts", std::move(table),
                {"name", "job", "role", "attitude", "phones", "addressed", "customer"});
    }

    void addVisits() {
        Table table;
        for (const auto &[customer, visit] : m_pack.visits) {
            const std::string &what = visit.agreements.empty() ? visit.purpose : visit.agreements;
            table.rows.push_back(
                {{dateText(visit.day), word("visit", std::string(domain::code(visit.kind))),
                  Cell(cell(what, kText)), cell(visit.who), cell(customer, kCustomer)}});
        }
        m_wide = 2;
        section("visits", std::move(table), {"day", "kind", "agreed", "who", "customer"});
    }

    void addNotes() {
        Table table;
        for (const app::TimelineEntry &note : m_pack.pinned) {
            table.rows.push_back(
                {{dateText(note.day), Cell(cell(note.text, kText)), cell(note.byName)}});
        }
        m_wide = 1;
        section("notes", std::move(table), {"day", "what", "who"});
    }

    void addSigning() {
        constexpr double kRoom = 28;
        Table table;
        table.keepTogether = true;
        table.columns.assign(2, {Align::Left, false, 1, 0, false});
        table.header = {{{Cell(m_words.text("handover.gave", {{"name", person(m_pack.from)}})),
                          Cell(m_words.text("handover.took", {{"name", person(m_pack.to)}}))}}};
        const QString line = m_words.text("handover.signature");
        table.rows = {{{Cell(line), Cell(line)}}};
        table.padding = kRoom / 2;
        m_out.heading(++m_number, m_words.text("handover.signing"), "signing", 110);
        m_out.table(table);
    }

    const app::HandoverPack &m_pack;
    Words m_words;
    Composer &m_out;
    int m_number = 0;
    std::size_t m_wide = 0; // the column that takes the width left over
};

// A pack with everything that its pages refer to.
struct HandoverPaper {
    app::HandoverPack pack;
    FontFactory fonts;
    Flow flow;
    Composer composer{fonts, flow};
    HandoverPrint print;

    HandoverPaper(app::HandoverPack source, DocumentLanguage language)
        : pack(std::move(source)), fonts(language), print(pack, language, composer) {
        print.all();
    }
    HandoverPaper(const HandoverPaper &) = delete;
    HandoverPaper &operator=(const HandoverPaper &) = delete;
};

PageFrame frameOf(const HandoverPaper &paper) {
    const Words one = paper.print.words().each().front();
    PageFrame frame;
    frame.headerLeft = toned(oneLine(paper.pack.brief.name, kLine), Tone::Text, true);
    frame.headerLeft.add({u'　' + one.text("handover.name"), false, {}, {}});
    frame.headerRight = dateText(paper.pack.date) + u'　' + one.text("copy.internal");
    frame.footerLeft = oneLine(paper.pack.company, kLine);
    frame.pageOf = [one](int page, int pages) {
        return one.text("page_of",
                        {{"page", QString::number(page)}, {"pages", QString::number(pages)}});
    };
    return frame;
}

} // namespace

base::Result<DocumentPages> handoverPages(const app::HandoverPack &pack,
                                          DocumentLanguage language) {
    if (!FontFactory(language).isComplete()) {
        return missingFonts();
    }
    const auto paper = std::make_shared<const HandoverPaper>(pack, language);
    DocumentSetup setup;
    setup.language = language;
    setup.title = paper->print.title().toStdString();
    setup.author = oneLine(pack.company, kLine).toStdString();
    setup.subject = paper->print.words().each().front().text("handover.name").toStdString();
    setup.created = pack.created;
    setup.frame = frameOf(*paper);
    return DocumentPages(std::move(setup), paper->fonts, paper->flow, paper);
}

base::Result<WrittenDocument> writeHandoverPdf(const app::HandoverPack &pack,
                                               DocumentLanguage language,
                                               const std::filesystem::path &path) {
    ACCORD_TRY(const DocumentPages pages, handoverPages(pack, language));
    return writePdf(pages, path);
}

} // namespace accord::documents
