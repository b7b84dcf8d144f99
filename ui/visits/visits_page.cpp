// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/visits_page.h"

#include "app/team_service.h"
#include "app/visit_service.h"
#include "ui/common/visit_change_dialog.h"
#include "ui/visits/planner_page.h"
#include "ui/visits/visit_source.h"

#include <QMenu>

namespace accord::ui {
namespace {

FilterCondition is(const char *field, const QString &value) {
    return {QString::fromLatin1(field), QStringLiteral("="), {value}};
}

ListViewState firstView(const QString &name, Conditions conditions, bool newestFirst) {
    ListViewState state;
    state.name = name;
    state.request.conditions = std::move(conditions);
    state.request.sort = QStringLiteral("day");
    state.request.isDescending = newestFirst;
    return state;
}

QList<FilterChoice> visitors(app::Context &context) {
    QList<FilterChoice> people;
    for (const domain::User &user : app::TeamService(context).list()) {
        if (domain::mayDo(user.role, domain::Action::EditVisit, domain::Reach::Own)) {
            people << FilterChoice{QString::fromStdString(user.code),
                                   QString::fromStdString(user.name)};
        }
    }
    return people;
}

} // namespace

VisitsPage::VisitsPage(PageContext &context, Place place, QWidget *parent)
    : ListPage(context, std::move(place), QStringLiteral("visits"),
               std::make_shared<VisitSource>(context.figures, visitors(context.app())),
               {firstView(tr("All visits"), {}, true),
                firstView(tr("Mine to come"),
                          {is("owner", QString::fromStdString(context.app().actor.code)),
                           is("state", QStringLiteral("planned"))},
                          false),
                firstView(tr("Missed"), {is("missed", QStringLiteral("true"))}, false),
                firstView(tr("Done"), {is("state", QStringLiteral("done"))}, true)},
               {tr("No visits yet"), tr("Plan the first one, or log one that took place."),
                QStringLiteral("visits")},
               parent) {
    if (mayAdd()) {
        for (const Verb &verb : verbs()) {
            auto *button = addBulkAction(QString::fromLatin1(verb.id),
                                         QString::fromLatin1(verb.icon), verb.text);
            connect(button, &QPushButton::clicked, this, [this, act = verb.act] {
                withSelectedKeys([this, act](const QStringList &keys) { order(act, keys); });
            });
        }
        auto *add =
            addEmptyVerb(QStringLiteral("visits_first"), ButtonKind::Primary, tr("New visit…"));
        connect(add, &QPushButton::clicked, this, [this] { addRecord(); });
    }
    showView(0);
}

bool VisitsPage::concerns(app::Changes changes) const {
    return changes.has(app::DataKind::Visits) || changes.has(app::DataKind::Customers) ||
           changes.has(app::DataKind::Team);
}

QString VisitsPage::countText(qint64 shown) const {
    return tr("%n visits", nullptr, static_cast<int>(shown));
}

QString VisitsPage::selectedText(qint64 count) const {
    return tr("%n selected", nullptr, static_cast<int>(count));
}

QString VisitsPage::totalsTitle(qint64 count) const {
    return tr("%n visits", nullptr, static_cast<int>(count));
}

Place VisitsPage::placeOf(const QString &key) const {
    return {QStringLiteral("visits"), key, {}};
}

bool VisitsPage::mayAdd() const {
    return app::demand(context().app(), domain::Action::EditVisit, context().app().actor.id)
        .has_value();
}

void VisitsPage::addRecord() {
    PlannerPage::addVisit(context(), this);
}

QList<VisitsPage::Verb> VisitsPage::verbs() const {
    using app::VisitAct;
    QList<Verb> verbs{{"visits_move", "calendar", tr("Move to a day…"), VisitAct::Move},
                      {"visits_cancel", "close", tr("Cancel…"), VisitAct::Cancel},
                      {"visits_not_held", "flag", tr("Not held…"), VisitAct::NotHeld}};
    if (VisitChangeDialog::takers(context().app()).size() > 1) {
        verbs << Verb{"visits_hand_over", "user", tr("Hand over…"), VisitAct::HandOver};
    }
    return verbs;
}

void VisitsPage::order(app::VisitAct act, const QStringList &keys) {
    std::vector<domain::VisitId> ids;
    ids.reserve(static_cast<std::size_t>(keys.size()));
    for (const QString &key : keys) {
        if (const auto id = domain::VisitId::parse(key.toStdString())) {
            ids.push_back(*id);
        }
    }
    VisitChangeDialog::openOver(context(), act, std::move(ids), this);
}

void VisitsPage::fillMenu(QMenu &menu) {
    const ListRow *row = model().fetched(model().rowOf(view().currentId()));
    if (row == nullptr || !mayAdd()) {
        return;
    }
    menu.addSeparator();
    for (const Verb &verb : verbs()) {
        menu.addAction(verb.text, this,
                       [this, act = verb.act, key = row->key] { order(act, {key}); });
    }
}

} // namespace accord::ui
