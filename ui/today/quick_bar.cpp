// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/quick_bar.h"

#include "app/read_session.h"
#include "app/task_service.h"
#include "app/visit_service.h"
#include "ui/common/action_runner.h"
#include "ui/common/background_job.h"
#include "ui/common/drafts.h"
#include "ui/common/figures.h"
#include "ui/common/icons.h"
#include "ui/common/navigator.h"
#include "ui/common/parts.h"
#include "ui/today/today_rows.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace accord::ui {
namespace {

constexpr int kLineHeight = 36;
constexpr int kRowHeight = 36;
constexpr int kTypingPauseMs = 120;
constexpr int kLongestLine = 500;

QString textOf(const std::string &text) {
    return QString::fromStdString(text);
}

} // namespace

QuickBar::QuickBar(PageContext &context, QWidget *parent)
    : QFrame(parent),
      m_context(context),
      m_line(new QLineEdit),
      m_row(new QWidget),
      m_people(makeLabel(LabelKind::Muted)),
      m_problem(makeLabel(LabelKind::Error)),
      m_pause(new QTimer(this)) {
    setObjectName(QStringLiteral("quick_bar"));
    setProperty("kind", "quick");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *line = new QHBoxLayout;
    const int inset = context.theme.px(12);
    line->setContentsMargins(inset, 0, inset, 0);
    line->addWidget(new Picture(context.icons, QStringLiteral("edit"), Role::Accent,
                                context.theme.px(measure::kIcon)));
    m_line->setObjectName(QStringLiteral("quick_line"));
    m_line->setAccessibleName(tr("Quick log"));
    m_line->setPlaceholderText(
        tr("Plan, log or note in one line: “visit Carrefour tomorrow 10:00 Zhang San”"));
    m_line->setFrame(false);
    m_line->setProperty("kind", "bare");
    m_line->setMaxLength(kLongestLine);
    m_line->setMinimumHeight(context.theme.px(kLineHeight));
    line->addWidget(m_line, 1);
    line->addWidget(makeLabel(LabelKind::Caption, tr("Enter saves")));
    layout->addLayout(line);
    buildDraftRow();
    layout->addWidget(m_row);
    m_problem->setObjectName(QStringLiteral("quick_problem"));
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(inset, 0, inset, context.theme.px(6));
    m_problem->hide();
    layout->addWidget(m_problem);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kTypingPauseMs);
    connect(m_pause, &QTimer::timeout, this, &QuickBar::readLine);
    connect(m_line, &QLineEdit::textChanged, this, &QuickBar::typed);
    connect(m_line, &QLineEdit::returnPressed, this, &QuickBar::save);
    m_row->hide();
}

void QuickBar::buildDraftRow() {
    m_row->setFixedHeight(m_context.theme.px(kRowHeight));
    m_row->setObjectName(QStringLiteral("quick_draft"));
    m_parts = new QHBoxLayout(m_row);
    const int inset = m_context.theme.px(12);
    m_parts->setContentsMargins(inset, 0, inset, m_context.theme.px(4));
    m_parts->setSpacing(m_context.theme.px(measure::kGap));
    m_parts->addWidget(makeLabel(LabelKind::Caption, tr("Will save")));
    m_kind = addPart("quick_kind");
    m_customer = addPart("quick_customer");
    m_day = addPart("quick_day");
    m_result = addPart("quick_result");
    m_people->setObjectName(QStringLiteral("quick_words"));
    m_people->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_parts->addWidget(m_people, 1);
    m_parts->addWidget(makeLabel(LabelKind::Caption, tr("Tab: change part by part")));
    connect(m_kind, &QPushButton::clicked, this, &QuickBar::chooseKind);
    connect(m_customer, &QPushButton::clicked, this, &QuickBar::chooseCustomer);
    connect(m_day, &QPushButton::clicked, this, &QuickBar::chooseDay);
    connect(m_result, &QPushButton::clicked, this, &QuickBar::chooseResult);
}

QPushButton *QuickBar::addPart(const char *id) {
    auto *part = makeButton(QString::fromLatin1(id), ButtonKind::Plain, {});
    part->setProperty("small", true);
    m_parts->addWidget(part);
    return part;
}

void QuickBar::focusLine() {
    m_line->setFocus(Qt::ShortcutFocusReason);
}

QString QuickBar::text() const {
    return m_line->text();
}

void QuickBar::setText(const QString &text) {
    m_line->setText(text);
}

void QuickBar::begin(const QString &text, const app::QuickCandidate &customer) {
    m_line->setText(text);
    m_choices = {};
    m_choices.customer = customer;
    focusLine();
}

void QuickBar::typed() {
    ++m_typed;
    say({});
    keepDraft();
    if (m_line->text().trimmed().isEmpty()) {
        m_choices = {};
        m_row->hide();
        m_isSaveWanted = false;
        m_shown = m_typed;
        m_pause->stop();
        return;
    }
    m_pause->start();
}

void QuickBar::keepDraft() {
    const QString key = QStringLiteral("today/quick");
    if (m_line->text().trimmed().isEmpty()) {
        m_context.drafts.drop(key);
        return;
    }
    m_context.drafts.keep({key,
                           {QStringLiteral("today"), {}, {}},
                           tr("Quick log: %1").arg(m_line->text()),
                           {},
                           {{QStringLiteral("line"), m_line->text()}}});
}

void QuickBar::readLine() {
    m_pause->stop();
    std::shared_ptr<app::ReadSession> session = m_context.workspace.openReader();
    m_context.jobs.run<app::QuickDraft>(
        {},
        [session, line = m_line->text().toStdString()](
            const base::Progress &) -> base::Result<app::QuickDraft> {
            return app::QuickLog(session->context()).draft(line);
        },
        this,
        [this, asked = m_typed](base::Result<app::QuickDraft> draft) {
            if (asked != m_typed) {
                return; // typed on meanwhile
            }
            m_shown = asked;
            if (draft) {
                take(*std::move(draft));
            } else {
                say(m_context.actions.words().sentence(draft.error()));
            }
            Q_EMIT read();
        });
}

// What was chosen holds until the line says something else.
void QuickBar::take(app::QuickDraft draft) {
    if (draft.day != m_read.day) {
        m_choices.day = {};
    }
    if (draft.line.intent != m_read.line.intent) {
        m_choices.act.reset();
        m_choices.intent.reset();
    }
    const auto isChosen = [this](const app::QuickCandidate &one) {
        return m_choices.customer && one.code == m_choices.customer->code;
    };
    if (std::ranges::none_of(draft.customers, isChosen)) {
        m_choices.customer.reset();
    }
    m_read = std::move(draft);
    showDraft();
    static_cast<void>(sayBadDay());
    if (m_isSaveWanted) {
        save();
    }
}

void QuickBar::say(const QString &problem) {
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

// A day that does not exist is said at once; another one may be chosen.
bool QuickBar::sayBadDay() {
    const bool isBad = !m_read.line.badDay.empty() && m_choices.day.isNull();
    if (isBad) {
        say(tr("“%1” is no day.").arg(textOf(m_read.line.badDay)));
    }
    return !isBad;
}

// What is missing is asked for at its part.
bool QuickBar::demandParts() {
    if (!sayBadDay()) {
        return false;
    }
    if (m_draft.act == app::QuickAct::Task) {
        if (m_draft.words.empty() && m_draft.people.empty()) {
            say(tr("Write what is to be done."));
            return false;
        }
        return true;
    }
    if (m_draft.customers.size() != 1) {
        say(m_draft.customers.empty()
                ? tr("No customer of that name was found. Write its name, code or pinyin.")
                : tr("Several customers are called so. Choose one."));
        if (!m_draft.customers.empty()) {
            m_customer->setFocus();
            chooseCustomer();
        }
        return false;
    }
    if (m_draft.act == app::QuickAct::Log && !m_choices.result) {
        say(tr("Say how it went, then it can be logged."));
        m_result->setFocus();
        chooseResult();
        return false;
    }
    return true;
}

void QuickBar::save() {
    if (m_line->text().trimmed().isEmpty()) {
        return;
    }
    m_isSaveWanted = !isRead();
    if (m_isSaveWanted) {
        readLine();
        return;
    }
    if (!demandParts()) {
        return;
    }
    nlohmann::json document = app::QuickLog::document(m_draft);
    app::Context &app = m_context.app();
    const auto done = m_context.actions.attempt([&]() -> base::Done {
        switch (m_draft.act) {
        case app::QuickAct::Plan:
            ACCORD_CHECK(app::VisitService(app).plan(document));
            break;
        case app::QuickAct::Log:
            document["result"] = *m_choices.result;
            ACCORD_CHECK(app::VisitService(app).log(document));
            break;
        case app::QuickAct::Task:
            ACCORD_CHECK(app::TaskService(app).add(document));
            break;
        }
        return {};
    });
    if (!done) {
        say(m_context.actions.words().sentence(done.error()));
        return;
    }
    m_context.actions.noteSaved();
    QStringList parts{m_kind->text(), dayText()};
    if (m_draft.customers.size() == 1) {
        parts.insert(1, textOf(m_draft.customers.front().name));
    }
    m_context.navigator.note(tr("Saved: %1").arg(parts.join(QStringLiteral(", "))));
    clear();
    Q_EMIT saved();
}

void QuickBar::clear() {
    m_choices = {};
    m_line->clear();
}

void QuickBar::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape && !m_line->text().isEmpty()) {
        clear();
        focusLine();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace accord::ui
