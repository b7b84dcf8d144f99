// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/user_text.h"

#include <QCoreApplication>

namespace accord::ui {
namespace {

struct UserWords {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::UserText)
};

} // namespace

QString roleText(domain::Role role) {
    switch (role) {
    case domain::Role::Manager:
        return UserWords::tr("Account manager");
    case domain::Role::Supervisor:
        return UserWords::tr("Supervisor");
    case domain::Role::Service:
        return UserWords::tr("Customer service");
    case domain::Role::Viewer:
        break;
    }
    return UserWords::tr("Viewer");
}

QString userLine(const domain::User &user) {
    return UserWords::tr("%1 (%2), %3")
        .arg(QString::fromStdString(user.name), QString::fromStdString(user.code),
             roleText(user.role));
}

} // namespace accord::ui
