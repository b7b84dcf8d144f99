// SPDX-License-Identifier: GPL-3.0-or-later
// The brief before a visit: one page, whatever the customer's file holds; what does not fit is
// counted.
#include "documents/visit/visit_print.h"

#include <algorithm>
#include <array>

namespace accord::documents {
namespace {

// So many lines of each part, the roomiest first; what a page takes depends on how long they are.
struct Room {
    std::size_t contacts;
    std::size_t promises;
    std::size_t tasks;
    std::size_t observations;
    std::size_t visits;
    std::size_t stock;
    std::size_t missed;
};
constexpr std::array<Room, kBriefRooms> kRooms{{{6, 6, 6, 16, 3, 5, 4},
                                                {5, 4, 4, 11, 3, 3, 3},
                                                {4, 3, 3, 11, 2, 3, 2},
                                                {3, 2, 2, 8, 2, 2, 1},
                                                {2, 1, 1, 4, 1, 1, 1},
                                                {1, 1, 1, 2, 1, 0, 0}}};
constexpr int kMostText = 60;
constexpr int kMostWords = 38;

Cell dueCell(base::Date due, base::Date today) {
    const bool isLate = !due.isNull() && due < today;
    return isLate ? Cell(toned(dayText(due), Tone::Negative)) : Cell(dayText(due));
}

// What is of a region or store below begins with its name.
QString named(const std::string &below, const std::string &words) {
    constexpr int kMostName = 16;
    return below.empty()
               ? oneLine(words, kMostText)
               : oneLine(below, kMostName) + QStringLiteral(" · ") + oneLine(words, kMostWords);
}

// "2 more are in the program."
void addMore(VisitPrint &print, std::size_t count, std::size_t most) {
    if (count > most) {
        print.out.note(print.words.text("visit.more", {{"n", QString::number(count - most)}}));
    }
}

void addNone(VisitPrint &print, std::string_view caption) {
    print.out.caption(print.words.text(caption));
    print.out.note(print.words.text("visit.none"));
}

void addFigures(VisitPrint &print) {
    const app::VisitBrief &brief = print.brief;
    const Words one = print.words.each().front();
    std::vector<KeyFigure> figures;
    if (brief.salesFen) {
        const MoneyUnit unit = MoneyUnit::forLargest(*brief.salesFen, one.language());
        const char *name = unit.kind == MoneyUnit::Kind::TenThousand ? "unit.ten_thousand"
                           : unit.kind == MoneyUnit::Kind::Thousand  ? "unit.thousand"
                                                                     : "unit.yuan";
        figures.push_back(
            {print.words.text("visit.sales"), money(*brief.salesFen, unit), one.text(name), {}});
    }
    if (brief.plan) {
        figures.push_back(
            {print.words.text("visit.plan", {{"year", QString::number(brief.plan->year)}}),
             ratio(brief.plan->actualFen, brief.plan->targetFen),
             {},
             print.words.text(brief.plan->isBehind ? "visit.behind" : "visit.on_plan")});
    }
    if (!brief.due.code.empty()) {
        const auto &due = brief.due.due;
        const QString late =
            due.overdueDays > 0
                ? print.words.text("visit.overdue", {{"n", QString::number(due.overdueDays)}})
                : print.words.text("visit.interval", {{"n", QString::number(due.interval)}});
        figures.push_back({print.words.text("visit.due"), dayText(due.due), {}, late});
        figures.push_back({print.words.text("visit.last"), dayText(due.lastDone), {}, {}});
    }
    if (!figures.empty()) {
        print.out.keyFigures(figures, type::kSmallFigure);
    }
}

void addContacts(VisitPrint &print, const Room &room) {
    const auto &contacts = print.brief.contacts;
    if (contacts.empty()) {
        addNone(print, "visit.contacts");
        return;
    }
    Table table;
    table.dense = true;
    table.columns = {{Align::Left, true, 0},
                     {Align::Left, false, 2},
                     {Align::Left, true, 0},
                     {Align::Left, true, 0},
                     {Align::Right, true, 0}};
    table.header = {
        {{print.head("visit.col.name"), print.head("visit.col.title"), print.head("visit.col.role"),
          print.head("handover.col.attitude"), print.head("visit.col.phone")}}};
    for (std::size_t i = 0; i < std::min(room.contacts, contacts.size()); ++i) {
        const domain::Contact &contact = contacts[i];
        const bool decides = contact.role == domain::DecisionRole::Decides;
        const QString name = oneLine(contact.name, 20);
        table.rows.push_back(
            {{Cell(decides ? bold(name) : RichText(name)), Cell(oneLine(contact.title, 30)),
              Cell(print.role(contact.role)), Cell(print.attitude(contact.attitude)),
              Cell(contact.phones.empty() ? noFigure() : oneLine(contact.phones.front(), 20))}});
    }
    print.out.caption(print.words.text("visit.contacts"));
    print.out.table(table);
    addMore(print, contacts.size(), room.contacts);
}

void addPromises(VisitPrint &print, const Room &room) {
    const auto &promises = print.brief.promises;
    if (promises.empty()) {
        addNone(print, "visit.promises");
        return;
    }
    Table table;
    table.dense = true;
    table.columns = {{Align::Left, true, 0},
                     {Align::Left, false, 1},
                     {Align::Left, true, 0},
                     {Align::Right, true, 0}};
    table.header = {{{print.head("action.col.side"), print.head("visit.col.what"),
                      print.head("col.owner"), print.head("col.due")}}};
    for (std::size_t i = 0; i < std::min(room.promises, promises.size()); ++i) {
        const app::BriefPromise &promise = promises[i];
        const bool isOurs = promise.side == domain::Side::Ours;
        table.rows.push_back(
            {{Cell(print.words.text(isOurs ? "side.ours" : "side.customer")),
              Cell(oneLine(promise.what, kMostWords)), Cell(oneLine(promise.by, 14)),
              dueCell(promise.due, print.paper.date)}});
    }
    print.out.caption(print.words.text("visit.promises"));
    print.out.table(table);
    addMore(print, promises.size(), room.promises);
}

void addTasks(VisitPrint &print, const Room &room) {
    const auto &tasks = print.brief.tasks;
    if (tasks.empty()) {
        addNone(print, "visit.tasks");
        return;
    }
    Table table;
    table.dense = true;
    table.columns = {{Align::Left, false, 1}, {Align::Right, true, 0}};
    table.header = {{{print.head("visit.col.what"), print.head("col.due")}}};
    for (std::size_t i = 0; i < std::min(room.tasks, tasks.size()); ++i) {
        table.rows.push_back({{Cell(named(tasks[i].below, tasks[i].what)),
                               dueCell(tasks[i].when, print.paper.date)}});
    }
    print.out.caption(print.words.text("visit.tasks"));
    print.out.table(table);
    addMore(print, tasks.size(), room.tasks);
}

// Planned and not held, here or below; when there are none nothing is said.
void addMissed(VisitPrint &print, const Room &room) {
    const auto &missed = print.brief.missed;
    if (missed.empty() || room.missed == 0) {
        return;
    }
    Table table;
    table.dense = true;
    table.columns = {{Align::Left, true, 0}, {Align::Left, true, 0}, {Align::Left, false, 1}};
    table.header = {
        {{print.head("visit.col.day"), print.head("visit.col.who"), print.head("visit.purpose")}}};
    for (std::size_t i = 0; i < std::min(room.missed, missed.size()); ++i) {
        table.rows.push_back(
            {{dueCell(missed[i].day, print.paper.date), Cell(oneLine(missed[i].who, 12)),
              Cell(named(missed[i].below, missed[i].purpose))}});
    }
    print.out.caption(print.words.text("visit.missed"));
    print.out.table(table);
    addMore(print, missed.size(), room.missed);
}

// How old our goods are, and what must move first.
void addStock(VisitPrint &print, const Room &room) {
    const auto &stock = print.brief.stock;
    if (room.stock == 0) {
        return;
    }
    if (stock.empty()) {
        addNone(print, "visit.preparation.stock_age");
        return;
    }
    Table table;
    table.dense = true;
    table.columns = {{Align::Left, false, 1},
                     {Align::Right, true, 0},
                     {Align::Right, true, 0},
                     {Align::Right, true, 0}};
    table.header = {{{print.head("visit.col.product"), print.head("visit.col.cases"),
                      print.head("visit.col.age"), print.head("visit.col.on")}}};
    for (std::size_t i = 0; i < std::min(room.stock, stock.size()); ++i) {
        const app::StockRow &row = stock[i];
        const QString age = row.days ? QString::number(*row.days) : noFigure();
        table.rows.push_back(
            {{Cell(named(row.customer, row.product)),
              Cell(print.reading(domain::ObservationKind::OldStock, row.quantityMilli)),
              Cell(row.mustMove ? toned(age, Tone::Negative, true) : RichText(age)),
              Cell(dayText(row.countedOn))}});
    }
    print.out.caption(print.words.text("visit.preparation.stock_age"),
                      print.words.text("visit.stock.note"));
    print.out.table(table);
    addMore(print, stock.size(), room.stock);
}

void addObservations(VisitPrint &print, const Room &room) {
    Table table;
    table.dense = true;
    table.columns.assign(5, {Align::Right, true, 1});
    table.columns.front() = {Align::Left, false, 2};
    table.columns.at(1).align = Align::Left;
    table.header = {
        {{print.head("visit.col.item"), print.head("visit.col.unit"), print.head("visit.col.last"),
          print.head("visit.col.on"), print.head("visit.col.target")}}};
    std::size_t known = 0;
    for (const app::ObservationRow &row : print.brief.observations) {
        if (!row.lastMilli && !row.targetMilli) {
            continue;
        }
        if (++known > room.observations) {
            continue;
        }
        const QString last = print.reading(row.kind, row.lastMilli);
        const bool missed = isMissed(row.kind, row.targetMilli, row.lastMilli);
        table.rows.push_back(
            {{Cell(print.observation(row)), Cell(print.unit(row.kind)),
              Cell(missed ? toned(last, Tone::Negative, true) : RichText(last)),
              Cell(dayText(row.lastOn)), Cell(print.reading(row.kind, row.targetMilli))}});
    }
    if (table.rows.empty()) {
        addNone(print, "visit.seen");
        return;
    }
    print.out.caption(print.words.text("visit.seen"), print.words.text("visit.seen.note"));
    print.out.table(table);
    addMore(print, known, room.observations);
}

void addVisits(VisitPrint &print, const Room &room) {
    const auto &visits = print.brief.visits;
    if (visits.empty()) {
        addNone(print, "visit.visits");
        return;
    }
    Table table;
    table.dense = true;
    table.columns = {{Align::Left, true, 0},
                     {Align::Left, true, 0},
                     {Align::Left, true, 0},
                     {Align::Left, false, 1},
                     {Align::Right, true, 0}};
    table.header = {
        {{print.head("visit.col.day"), print.head("visit.col.kind"), print.head("visit.col.who"),
          print.head("visit.col.agreed"), print.head("visit.col.result")}}};
    for (std::size_t i = 0; i < std::min(room.visits, visits.size()); ++i) {
        const app::BriefVisit &visit = visits[i];
        const std::string &words = visit.agreements.empty() ? visit.purpose : visit.agreements;
        QString said = oneLine(words, kMostWords);
        for (const std::string &objection : visit.openObjections) {
            said += u'\n' + print.words.text("visit.unsettled",
                                             {{"words", oneLine(objection, kMostWords)}});
            break; // one of them reminds of the others
        }
        table.rows.push_back(
            {{Cell(dayText(visit.day)),
              Cell(print.words.text("visit.kind." + std::string(domain::code(visit.kind)))),
              Cell(oneLine(visit.who, 12)), Cell(said),
              Cell(visit.result ? QString::number(*visit.result) + QStringLiteral(" / 5")
                                : noFigure())}});
    }
    print.out.caption(print.words.text("visit.visits"));
    print.out.table(table);
}

} // namespace

void addBrief(VisitPrint &print, std::size_t level) {
    const Room &room = kRooms.at(level);
    const app::VisitBrief &brief = print.brief;
    QStringList below{oneLine(brief.code, 20)};
    for (const std::string &part : {brief.address, brief.ownerName}) {
        if (!part.empty()) {
            below.append(oneLine(part, 50));
        }
    }
    print.out.reportTitle(
        print.words.text("visit.brief.title", {{"name", oneLine(brief.name, 40)}}),
        below.join(u'　'));
    addFigures(print);
    addContacts(print, room);
    addPromises(print, room);
    addTasks(print, room);
    addMissed(print, room);
    addStock(print, room);
    addObservations(print, room);
    addVisits(print, room);
}

} // namespace accord::documents
