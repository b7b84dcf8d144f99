// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/people.h"

#include "app/team_service.h"

#include <QComboBox>
#include <algorithm>

namespace accord::ui {
namespace {

FilterChoice choiceOf(const domain::User &user) {
    return {QString::fromStdString(user.code),
            QString::fromStdString(user.name.empty() ? user.code : user.name)};
}

} // namespace

QList<FilterChoice> writers(app::Context &context) {
    QList<FilterChoice> people;
    for (const domain::User &user : app::TeamService(context).list()) {
        if (user.active && domain::mayDo(user.role, domain::Action::EditTask, domain::Reach::Own)) {
            people << choiceOf(user);
        }
    }
    std::sort(people.begin(), people.end(),
              [](const FilterChoice &a, const FilterChoice &b) { return a.title < b.title; });
    return people;
}

QList<FilterChoice> team(app::Context &context) {
    const std::vector<domain::User> users = app::TeamService(context).list();
    QList<FilterChoice> people;
    for (const domain::User &user : users) {
        const bool isSelf = user.id == context.actor.id;
        const bool isReached =
            user.active && domain::reachOf(context.actor, user.id, users) != domain::Reach::Other;
        if (isSelf) {
            people.prepend(choiceOf(user));
        } else if (isReached) {
            people << choiceOf(user);
        }
    }
    return people;
}

void fillPeople(QComboBox &box, const QList<FilterChoice> &people) {
    box.clear();
    for (const FilterChoice &person : people) {
        box.addItem(person.title, person.word);
    }
}

} // namespace accord::ui
