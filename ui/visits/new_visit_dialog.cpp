// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/new_visit_dialog.h"

#include "app/quick_log.h"
#include "ui/common/action_runner.h"
#include "ui/common/drafts.h"
#include "ui/common/parts.h"
#include "ui/visits/visit_part.h"
#include "ui/visits/visit_text.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kWidth = 480;
constexpr int kHeight = 360;
constexpr int kMostLine = 200;
constexpr const char *kDraft = "visits/new";

} // namespace

NewVisitDialog::NewVisitDialog(PageContext &context, base::Date day, const QString &line,
                               QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_day(day),
      m_line(new QLineEdit),
      m_found(new QListWidget),
      m_read(makeLabel(LabelKind::Muted)),
      m_open(makeButton(QStringLiteral("new_visit_open"), ButtonKind::Primary,
                        tr("Open the call card"))) {
    setObjectName(QStringLiteral("new_visit"));
    setWindowTitle(tr("New visit"));
    m_line->setObjectName(QStringLiteral("new_visit_line"));
    m_line->setAccessibleName(tr("Customer, day, time and purpose"));
    m_line->setPlaceholderText(tr("Customer, day and time: Carrefour tomorrow 10:00"));
    m_line->setMaxLength(kMostLine);
    m_line->installEventFilter(this);
    m_found->setObjectName(QStringLiteral("new_visit_customers"));
    m_found->setAccessibleName(tr("Customers that may be meant"));
    m_found->setProperty("kind", "framed");
    m_found->setTextElideMode(Qt::ElideRight);
    m_read->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_open, QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_line);
    layout->addWidget(m_read);
    layout->addWidget(m_found, 1);
    layout->addWidget(buttons);
    m_open->setDefault(true); // in the dialog now, which else makes another one its default
    resize(context.theme.px(kWidth), context.theme.px(kHeight));
    m_line->setText(line);
    connect(m_line, &QLineEdit::textChanged, this, &NewVisitDialog::read);
    connect(m_line, &QLineEdit::textChanged, this, &NewVisitDialog::keepDraft);
    connect(m_found, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_found, &QListWidget::currentRowChanged, this,
            [this] { m_open->setEnabled(!customer().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    read();
}

void NewVisitDialog::keepDraft() {
    m_context.drafts.keep({QLatin1String(kDraft),
                           {QStringLiteral("visits"), {}, {}},
                           tr("New visit: %1").arg(m_line->text()),
                           {},
                           {{QStringLiteral("line"), m_line->text()},
                            {QStringLiteral("day"), QString::fromStdString(m_day.toString())}}});
}

// What was typed is on the call card now, or given up.
void NewVisitDialog::done(int result) {
    m_context.drafts.drop(QLatin1String(kDraft));
    QDialog::done(result);
}

QString NewVisitDialog::customer() const {
    const QListWidgetItem *item = m_found->currentItem();
    return item == nullptr ? QString() : item->data(Qt::UserRole).toString();
}

void NewVisitDialog::read() {
    m_found->clear();
    m_fields = nlohmann::json::object();
    const auto draft = m_context.actions.attempt([&]() -> base::Result<app::QuickDraft> {
        return app::QuickLog(m_context.app()).draft(m_line->text().toStdString());
    });
    if (draft && !m_line->text().trimmed().isEmpty()) {
        for (const app::QuickCandidate &candidate : draft->customers) {
            const QString code = QString::fromStdString(candidate.code);
            QStringList words{code, QString::fromStdString(candidate.name).simplified()};
            if (!candidate.city.empty()) {
                words << QString::fromStdString(candidate.city).simplified();
            }
            auto *item = new QListWidgetItem(words.join(QStringLiteral("  ")), m_found);
            item->setData(Qt::UserRole, code);
        }
        m_found->setCurrentRow(m_found->count() > 0 ? 0 : -1);
        for (const char *key : {"kind", "at", "purpose"}) {
            if (draft->document.is_object() && draft->document.contains(key)) {
                m_fields[key] = draft->document[key];
            }
        }
        if (!draft->line.day.isNull()) {
            m_fields["date"] = draft->line.day.toString();
        }
    }
    if (!m_fields.contains("date") && !m_day.isNull()) {
        m_fields["date"] = m_day.toString();
    }
    QStringList read;
    for (const char *key : {"date", "at", "purpose"}) {
        if (const QString word = textAt(m_fields, key); !word.isEmpty()) {
            read << word;
        }
    }
    const bool isBadDay = draft && !draft->line.badDay.empty();
    m_read->setText(isBadDay ? tr("“%1” is no day.").arg(QString::fromStdString(draft->line.badDay))
                             : read.join(QStringLiteral(" · ")));
    m_open->setEnabled(!customer().isEmpty() && !isBadDay);
}

// Up and down go through the customers while the typing goes on.
bool NewVisitDialog::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int by = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (by != 0 && m_found->count() > 0) {
            m_found->setCurrentRow(std::clamp(m_found->currentRow() + by, 0, m_found->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace accord::ui
