// SPDX-License-Identifier: GPL-3.0-or-later
// The call card: what is asked and looked at, with room to write where nothing is recorded yet.
#include "documents/visit/visit_print.h"

#include <algorithm>

namespace accord::documents {
namespace {

constexpr double kWritingRow = 9; // padding above and below of a row that is written by hand
constexpr double kNotesRow = 16;  // of notes, which are longer
constexpr int kEmptyRows = 3;
constexpr int kMostText = 2000;

// What was recorded, else nothing: room to write.
Cell written(const std::string &text) {
    return Cell(printable(text).left(kMostText));
}

Table writingTable(std::vector<Column> columns) {
    Table table;
    table.columns = std::move(columns);
    table.padding = kWritingRow;
    return table;
}

void addHead(VisitPrint &print) {
    const auto &visit = print.paper.visit;
    const QString day = visit ? dayText(visit->day()) : QString();
    const QString kind =
        visit ? print.words.text("visit.kind." + std::string(domain::code(visit->kind)))
              : QString();
    print.out.reportTitle(
        print.words.text("visit.card.title", {{"name", oneLine(print.brief.name, 40)}}),
        QStringList{oneLine(print.brief.code, 20), oneLine(print.brief.address, 50)}.join(u'　'));
    Table table;
    table.columns.assign(6, {Align::Left, false, 2});
    for (const std::size_t label : {0, 2, 4}) {
        table.columns.at(label) = {Align::Left, true, 0};
    }
    table.rows.push_back(
        {{print.head("visit.col.day"), Cell(bold(day)), print.head("visit.col.kind"), Cell(kind),
          print.head("visit.col.who"), Cell(oneLine(print.paper.ownerName, 20))}});
    print.out.table(table);
}

void addPurpose(VisitPrint &print) {
    const auto &visit = print.paper.visit;
    Table table = writingTable({{Align::Left, true, 0}, {Align::Left, false, 1}});
    table.rows.push_back({{Cell(bold(print.words.stacked("visit.purpose"))),
                           written(visit ? visit->purpose : std::string())}});
    QStringList people;
    if (visit) {
        for (const domain::VisitContact &contact : visit->contacts) {
            people << oneLine(contact.name, 30);
        }
    }
    table.rows.push_back({{Cell(bold(print.words.stacked("visit.people"))),
                           Cell(people.join(QStringLiteral("、")))}});
    QStringList preparation;
    const auto isDone = [&](const std::string &word) {
        return visit && std::ranges::any_of(visit->preparation, [&](const auto &item) {
                   return item.text == word && item.done;
               });
    };
    for (const std::string &word : print.paper.preparation) {
        preparation << (isDone(word) ? QStringLiteral("■ ") : QStringLiteral("□ ")) +
                           print.words.textOr("visit.preparation." + word, oneLine(word, 30));
    }
    table.rows.push_back(
        {{Cell(bold(print.words.stacked("visit.preparation"))), Cell(preparation.join(u'　'))}});
    print.out.table(table, 6);
}

void addQuestions(VisitPrint &print) {
    const domain::VisitNotes notes =
        print.paper.visit ? print.paper.visit->notes : domain::VisitNotes();
    Table table = writingTable({{Align::Left, false, 2}, {Align::Left, false, 5}});
    table.padding = kNotesRow;
    const auto add = [&](const std::string &key, const std::string &text) {
        RichText question = bold(print.words.text("visit.question." + key));
        question.add({u'\n' + print.words.text("visit.guide." + key), false, Tone::Muted, 7.0});
        table.rows.push_back({{Cell(question), written(text)}});
    };
    add("overview", notes.overview);
    add("central", notes.central);
    add("reality", notes.reality);
    add("closing", notes.closing);
    add("degree", notes.degree);
    print.out.caption(print.words.text("visit.questions"));
    print.out.table(table);
}

std::optional<std::int64_t> recorded(const VisitPrint &print, const app::ObservationRow &row) {
    if (print.paper.visit) {
        for (const domain::Observation &one : print.paper.visit->observations) {
            if (one.kind == row.kind && one.product == row.product) {
                return one.valueMilli;
            }
        }
    }
    return std::nullopt;
}

void addObservations(VisitPrint &print) {
    if (print.brief.observations.empty()) {
        return;
    }
    Table table;
    table.padding = 4;
    table.columns.assign(5, {Align::Right, true, 1});
    table.columns.front() = {Align::Left, false, 2};
    table.columns.at(1).align = Align::Left;
    table.columns.back() = {Align::Right, false, 1, 0, true};
    table.header = {
        {{print.head("visit.col.item"), print.head("visit.col.unit"), print.head("visit.col.last"),
          print.head("visit.col.target"), print.head("visit.col.actual")}}};
    for (const app::ObservationRow &row : print.brief.observations) {
        const auto now = recorded(print, row);
        const QString text = now ? print.reading(row.kind, now) : QString();
        table.rows.push_back(
            {{Cell(print.observation(row)), Cell(print.unit(row.kind)),
              Cell(print.reading(row.kind, row.lastMilli)),
              Cell(print.reading(row.kind, row.targetMilli)),
              Cell(isMissed(row.kind, row.targetMilli, now) ? toned(text, Tone::Negative, true)
                                                            : bold(text))}});
    }
    print.out.caption(print.words.text("visit.observations"));
    print.out.table(table);
}

void addObjections(VisitPrint &print) {
    Table table = writingTable(std::vector<Column>(5, {Align::Left, false, 1}));
    table.header = {{{print.head("visit.objection"), print.head("visit.step.listened"),
                      print.head("visit.step.asked"), print.head("visit.step.explained"),
                      print.head("visit.step.acted")}}};
    if (print.paper.visit) {
        for (const domain::Objection &one : print.paper.visit->objections) {
            table.rows.push_back({{written(one.words), written(one.listened), written(one.asked),
                                   written(one.explained), written(one.acted)}});
        }
    }
    if (table.rows.empty()) {
        table.rows.assign(2, {std::vector<Cell>(5)});
    }
    print.out.caption(print.words.text("visit.objections"));
    print.out.table(table);
}

void addCompetitors(VisitPrint &print) {
    Table table = writingTable({{Align::Left, false, 2},
                                {Align::Left, false, 2},
                                {Align::Left, false, 4},
                                {Align::Right, false, 1},
                                {Align::Right, false, 1}});
    table.header = {{{print.head("visit.competitor"), print.head("visit.col.product"),
                      print.head("visit.col.activity"), print.head("visit.col.price"),
                      print.head("visit.col.share")}}};
    if (print.paper.visit) {
        for (const domain::CompetitorActivity &one : print.paper.visit->competitors) {
            table.rows.push_back(
                {{Cell(oneLine(one.competitor, 60)), Cell(oneLine(one.product, 60)),
                  written(one.activity), Cell(one.priceFen ? yuan(*one.priceFen) : QString()),
                  Cell(one.shelfShareMilli ? grouped(*one.shelfShareMilli / 100, 1) : QString())}});
        }
    }
    if (table.rows.empty()) {
        table.rows.assign(2, {std::vector<Cell>(5)});
    }
    print.out.caption(print.words.text("visit.competitors"));
    print.out.table(table);
}

void addOutcome(VisitPrint &print) {
    const auto &visit = print.paper.visit;
    Table table = writingTable({{Align::Left, true, 0}, {Align::Left, false, 1}});
    table.rows.push_back({{Cell(bold(print.words.stacked("visit.agreements"))),
                           written(visit ? visit->agreements : std::string())}});
    QString scores;
    for (int score = 1; score <= 5; ++score) {
        const bool isIt = visit && visit->result == score;
        scores +=
            (isIt ? QStringLiteral("■ ") : QStringLiteral("□ ")) + QString::number(score) + u'　';
    }
    table.rows.push_back({{Cell(bold(print.words.stacked("visit.col.result"))), Cell(scores)}});
    table.rows.push_back(
        {{Cell(bold(print.words.stacked("visit.next"))),
          Cell(visit && !visit->nextVisit.isNull() ? dateText(visit->nextVisit) : QString())}});
    print.out.table(table, 8);
    Table tasks = writingTable(
        {{Align::Left, false, 5}, {Align::Left, false, 1, 80}, {Align::Right, false, 1, 70}});
    tasks.header = {
        {{print.head("visit.col.what"), print.head("col.owner"), print.head("col.due")}}};
    for (const domain::Task &task : print.paper.followUps) {
        tasks.rows.push_back({{Cell(oneLine(task.what, 200)), Cell(), Cell(dayText(task.when))}});
    }
    if (tasks.rows.empty()) {
        tasks.rows.assign(kEmptyRows, {std::vector<Cell>(3)});
    }
    print.out.caption(print.words.text("visit.follow_ups"));
    print.out.table(tasks);
}

} // namespace

void addCallCard(VisitPrint &print) {
    addHead(print);
    addPurpose(print);
    addQuestions(print);
    addObservations(print);
    addObjections(print);
    addCompetitors(print);
    addOutcome(print);
}

} // namespace accord::documents
