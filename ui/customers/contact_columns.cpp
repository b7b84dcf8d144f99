// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/contact_columns.h"

#include "ui/common/figures.h"
#include "ui/common/parts.h"
#include "ui/customers/record_table.h"
#include "ui/customers/relation_text.h"

#include <QCoreApplication>
#include <QTableView>

namespace accord::ui {
namespace {

using domain::Contact;

class ContactColumns {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::ContactColumns)
public:
    static QString copyTip() { return tr("A click copies"); }
};

QString attitudeText(const Contact &contact) {
    const QString word = RelationText::word(
        QStringLiteral("attitude"), QString::fromStdString(std::string(code(contact.attitude))));
    switch (contact.attitude) {
    case domain::Attitude::Supports:
        return QStringLiteral("＋ ") + word;
    case domain::Attitude::Against:
        return QStringLiteral("− ") + word;
    case domain::Attitude::Neutral:
        return QStringLiteral("○ ") + word;
    case domain::Attitude::None:
        break;
    }
    return Figures::none();
}

Role attitudeInk(domain::Attitude attitude) {
    switch (attitude) {
    case domain::Attitude::Supports:
        return Role::Positive;
    case domain::Attitude::Against:
        return Role::Negative;
    default:
        return Role::Text;
    }
}

QString wordOr(const char *set, std::string_view code) {
    return code.empty()
               ? Figures::none()
               : RelationText::word(QLatin1String(set), QString::fromStdString(std::string(code)));
}

Column<Contact> column(const char *id, int width, std::function<QVariant(const Contact &)> text) {
    Column<Contact> made;
    made.id = QLatin1String(id);
    made.title = RelationText::field(made.id);
    made.width = width;
    made.text = std::move(text);
    return made;
}

// Text that a click copies looks like a link.
Column<Contact> copied(PageContext &context, const char *id, int width) {
    const QString name = QLatin1String(id);
    Column<Contact> made = column(id, width, [name](const Contact &contact) {
        return copiedValues(contact, name).join(QStringLiteral(", "));
    });
    made.data = [&context](const Contact & /*contact*/, int role) -> QVariant {
        if (role == Qt::ForegroundRole) {
            return context.theme.color(Role::Accent);
        }
        return role == Qt::ToolTipRole ? ContactColumns::copyTip() : QVariant();
    };
    return made;
}

} // namespace

bool isCopied(const QString &column) {
    return column == QLatin1String("phones") || column == QLatin1String("email") ||
           column == QLatin1String("wechat");
}

QStringList copiedValues(const Contact &contact, const QString &column) {
    QStringList values;
    if (column == QLatin1String("phones")) {
        for (const std::string &phone : contact.phones) {
            values << QString::fromStdString(phone);
        }
    } else if (column == QLatin1String("email") && !contact.email.empty()) {
        values << QString::fromStdString(contact.email);
    } else if (column == QLatin1String("wechat") && !contact.wechat.empty()) {
        values << QString::fromStdString(contact.wechat);
    }
    return values;
}

std::vector<Column<Contact>> contactColumns(PageContext &context) {
    std::vector<Column<Contact>> columns;
    columns.push_back(column("name", 120, [](const Contact &contact) {
        return QString::fromStdString(contact.name) +
               (contact.isPrimary ? QStringLiteral(" ★") : QString());
    }));
    columns.back().data = [&context](const Contact &contact, int role) -> QVariant {
        if (role == Qt::FontRole) {
            return context.theme.font(TypeRole::BodyStrong);
        }
        return role == Qt::ToolTipRole && contact.isPrimary
                   ? RelationText::field(QStringLiteral("primary"))
                   : QVariant();
    };
    columns.push_back(column("title", 120, [](const Contact &contact) {
        return QString::fromStdString(contact.title);
    }));
    columns.push_back(column(
        "role", 84, [](const Contact &contact) { return wordOr("role", code(contact.role)); }));
    columns.push_back(column("attitude", 104, attitudeText));
    columns.back().data = [&context](const Contact &contact, int role) -> QVariant {
        return role == Qt::ForegroundRole ? context.theme.color(attitudeInk(contact.attitude))
                                          : QVariant();
    };
    columns.push_back(copied(context, "phones", 130));
    columns.push_back(copied(context, "email", 170));
    columns.push_back(copied(context, "wechat", 110));
    columns.push_back(column("channel", 84, [](const Contact &contact) {
        return wordOr("channel", code(contact.channel));
    }));
    columns.push_back(column("department", 100, [](const Contact &contact) {
        return QString::fromStdString(contact.department);
    }));
    columns.push_back(column("left_on", 96, [&context](const Contact &contact) {
        return contact.leftOn.isNull() ? Figures::none() : context.figures.date(contact.leftOn);
    }));
    return columns;
}

QTableView *makeContactTable(PageContext &context, const QString &id, const QString &name,
                             ColumnTableModel<Contact> &model) {
    QTableView *table = makeRecordTable(context, id, name, model);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    return table;
}

} // namespace accord::ui
