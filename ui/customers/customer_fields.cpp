// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_fields.h"

#include "app/customer_list_service.h"
#include "app/team_service.h"
#include "ui/customers/customer_text.h"

#include <QComboBox>
#include <algorithm>

namespace accord::ui {

QList<FilterChoice> customerOwners(app::Context &context) {
    QList<FilterChoice> owners;
    for (const domain::User &user : app::TeamService(context).list()) {
        if (user.active &&
            domain::mayDo(user.role, domain::Action::EditCustomer, domain::Reach::Own)) {
            owners << FilterChoice{QString::fromStdString(user.code),
                                   QString::fromStdString(user.name)};
        }
    }
    std::sort(owners.begin(), owners.end(),
              [](const FilterChoice &a, const FilterChoice &b) { return a.title < b.title; });
    owners << FilterChoice{{}, CustomerText::nobody()};
    return owners;
}

QList<FilterChoice> customerChoices(const QString &field) {
    QList<FilterChoice> choices;
    for (const app::ListField &one : app::CustomerListService::fields()) {
        if (QString::fromStdString(one.name) != field) {
            continue;
        }
        for (const std::string &word : one.words) {
            const QString code = QString::fromStdString(word);
            choices << FilterChoice{code, CustomerText::word(field, code)};
        }
    }
    return choices;
}

void fillChoices(QComboBox &box, const QList<FilterChoice> &choices) {
    box.clear();
    for (const FilterChoice &choice : choices) {
        box.addItem(choice.title, choice.word);
    }
}

} // namespace accord::ui
