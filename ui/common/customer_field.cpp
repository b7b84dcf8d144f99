// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/customer_field.h"

#include "app/customer_list_service.h"
#include "app/customer_service.h"
#include "app/read_session.h"
#include "ui/common/background_job.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTimer>

namespace accord::ui {
namespace {

constexpr int kMost = 10;
constexpr int kMostShown = 6; // the fields below stay in sight
constexpr int kTypingPauseMs = 120;
constexpr int kLongest = 200;
constexpr int kCodeRole = Qt::UserRole + 1;

struct Found {
    QString code;
    QString text;
};

QString shownText(const std::string &code, const std::string &name) {
    return QStringLiteral("%1  %2").arg(QString::fromStdString(code), QString::fromStdString(name));
}

base::Result<std::vector<Found>> lookUp(app::Context &context, const std::string &text) {
    const app::CustomerListService customers(context);
    app::CustomerOrderRequest request;
    request.search = text;
    request.limit = kMost;
    ACCORD_TRY(const auto order, customers.order(request));
    std::vector<Found> found;
    for (const app::CustomerRow &row : customers.rows(order.ids)) {
        found.push_back({QString::fromStdString(row.code), shownText(row.code, row.name)});
    }
    return found;
}

} // namespace

CustomerField::CustomerField(PageContext &context, const QString &id, const QString &name,
                             QWidget *parent)
    : QLineEdit(parent),
      m_context(context),
      m_found(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_found, this)),
      m_pause(new QTimer(this)) {
    setObjectName(id);
    setAccessibleName(name);
    setMaxLength(kLongest);
    setPlaceholderText(tr("Name, code or pinyin"));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->popup()->setObjectName(id + QStringLiteral("_found"));
    m_completer->popup()->setProperty("kind", "found");
    m_completer->popup()->setItemDelegate(new QStyledItemDelegate(m_completer->popup())); // themed
    m_completer->popup()->setTextElideMode(Qt::ElideRight);
    m_completer->setMaxVisibleItems(kMostShown);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kTypingPauseMs);
    connect(m_pause, &QTimer::timeout, this, &CustomerField::look);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text != m_shown) {
            m_code.clear();
        }
        m_pause->start();
        Q_EMIT changed();
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                choose(index.data(kCodeRole).toString(), index.data().toString());
            });
}

void CustomerField::setCode(const QString &code) {
    m_code.clear();
    m_shown.clear();
    setText(code);
    if (const auto customer =
            code.isEmpty() ? base::Result<domain::Customer>(
                                 base::fail(base::ErrorCode::NotFound, "customer.not_found", ""))
                           : app::CustomerService(m_context.app()).find(code.toStdString())) {
        m_code = code;
        m_shown = shownText(customer->code, customer->name);
        setText(m_shown);
        setCursorPosition(0);
    }
}

QString CustomerField::code() const {
    return m_code.isEmpty() ? text().trimmed().section(QLatin1Char(' '), 0, 0) : m_code;
}

void CustomerField::choose(const QString &code, const QString &shown) {
    m_code = code;
    m_shown = shown;
    setText(shown);
    Q_EMIT changed();
}

void CustomerField::look() {
    const QString typed = text().trimmed();
    if (typed.isEmpty() || !m_code.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    std::shared_ptr<app::ReadSession> session = m_context.workspace.openReader();
    m_context.jobs.run<std::vector<Found>>(
        {},
        [session, text = typed.toStdString()](const base::Progress &) {
            return lookUp(session->context(), text);
        },
        this,
        [this, asked = ++m_asked](const base::Result<std::vector<Found>> &found) {
            if (!found || asked != m_asked || !m_code.isEmpty()) {
                return;
            }
            m_found->clear();
            for (const Found &one : *found) {
                auto *item = new QStandardItem(one.text);
                item->setData(one.code, kCodeRole);
                m_found->appendRow(item);
            }
            if (hasFocus() && !found->empty()) {
                m_completer->complete();
            }
        });
}

} // namespace accord::ui
