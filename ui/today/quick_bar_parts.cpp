// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the draft below the quick line: what they say, and the menus that change them.
#include "domain/visit/visit_rules.h"
#include "ui/common/figures.h"
#include "ui/common/parts.h"
#include "ui/today/quick_bar.h"
#include "ui/today/today_rows.h"

#include <QMenu>

namespace accord::ui {
namespace {

constexpr int kLongestName = 24; // letters on a button

QString textOf(const std::string &text) {
    return QString::fromStdString(text);
}

// On a button or in a menu "&" is no shortcut, and a long name does not widen the window.
QString literal(QString text) {
    if (text.size() > kLongestName) {
        text = text.left(kLongestName) + QStringLiteral("…");
    }
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

void QuickBar::showDraft() {
    m_draft = m_read;
    m_draft.act = m_choices.act.value_or(m_draft.act);
    m_draft.line.intent = m_choices.intent.value_or(m_draft.line.intent);
    if (!m_choices.day.isNull()) {
        m_draft.day = m_choices.day;
    }
    if (m_choices.customer) {
        app::QuickLog(m_context.app()).choose(m_draft, *m_choices.customer);
    }
    const auto show = [](QPushButton *part, const QString &what, const QString &value) {
        part->setText(value);
        part->setAccessibleName(QStringLiteral("%1: %2").arg(what, value));
    };
    show(m_kind, tr("What"), kindText());
    const auto &customers = m_draft.customers;
    const bool isTask = m_draft.act == app::QuickAct::Task;
    QString customer = isTask ? tr("No customer") : tr("Which customer?");
    if (customers.size() == 1) {
        customer = literal(textOf(customers.front().name));
    } else if (!customers.empty()) {
        customer = tr("Which of %n customers?", nullptr, static_cast<int>(customers.size()));
    }
    show(m_customer, tr("Customer"), customer);
    m_customer->setEnabled(!m_read.customers.empty());
    show(m_day, tr("Day"), dayText());
    m_result->setVisible(m_draft.act == app::QuickAct::Log);
    show(m_result, tr("Result"),
         m_choices.result ? tr("Result %1 of 5").arg(*m_choices.result) : tr("How did it go?"));
    m_people->setText(wordsText());
    m_row->show();
}

QString QuickBar::kindText() const {
    if (m_draft.act == app::QuickAct::Task) {
        return tr("Task");
    }
    const QString kind = TodayText::visitKind(
        m_draft.line.intent == domain::QuickIntent::Phone   ? domain::VisitKind::Phone
        : m_draft.line.intent == domain::QuickIntent::Video ? domain::VisitKind::Video
                                                            : domain::VisitKind::OnSite);
    return m_draft.act == app::QuickAct::Plan ? tr("%1 · planned").arg(kind)
                                              : tr("%1 · took place").arg(kind);
}

QString QuickBar::dayText() const {
    const QString day = TodayText::day(m_context.figures, m_draft.day);
    return m_draft.line.minute && m_draft.act != app::QuickAct::Task
               ? QStringLiteral("%1 %2").arg(day, textOf(domain::timeText(m_draft.line.minute)))
               : day;
}

QString QuickBar::wordsText() const {
    QStringList parts;
    for (const app::QuickPerson &person : m_draft.people) {
        parts << (person.title.empty()
                      ? textOf(person.name)
                      : QStringLiteral("%1 · %2").arg(textOf(person.name), textOf(person.title)));
    }
    QStringList words;
    for (const std::string &word : m_draft.words) {
        words << textOf(word);
    }
    if (!words.isEmpty()) {
        parts << words.join(QLatin1Char(' '));
    }
    return parts.join(QStringLiteral(", "));
}

void QuickBar::addChoice(QMenu &menu, const QString &text, std::function<void(Choices &)> choose) {
    menu.addAction(text, this, [this, choose = std::move(choose)] {
        choose(m_choices);
        say({});
        showDraft();
        focusLine();
    });
}

void QuickBar::pop(QMenu *menu, QPushButton *part) {
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!menu->actions().isEmpty()) {
        menu->setActiveAction(menu->actions().first());
    }
    menu->popup(part->mapToGlobal(QPoint(0, part->height())));
}

void QuickBar::chooseKind() {
    auto *menu = new QMenu(this);
    using Act = app::QuickAct;
    using Intent = domain::QuickIntent;
    const auto add = [&](const QString &text, Act act, Intent intent) {
        addChoice(*menu, text, [act, intent](Choices &choices) {
            choices.act = act;
            choices.intent = intent;
        });
    };
    const std::pair<Intent, domain::VisitKind> kinds[] = {
        {Intent::Visit, domain::VisitKind::OnSite},
        {Intent::Phone, domain::VisitKind::Phone},
        {Intent::Video, domain::VisitKind::Video}};
    for (const auto &[intent, kind] : kinds) {
        add(tr("%1 · planned").arg(TodayText::visitKind(kind)), Act::Plan, intent);
        add(tr("%1 · took place").arg(TodayText::visitKind(kind)), Act::Log, intent);
    }
    add(tr("Task"), Act::Task, Intent::Task);
    pop(menu, m_kind);
}

void QuickBar::chooseCustomer() {
    auto *menu = new QMenu(this);
    for (const app::QuickCandidate &one : m_read.customers) {
        const QString city =
            one.city.empty() ? QString() : QStringLiteral(" · ") + textOf(one.city);
        addChoice(*menu,
                  QStringLiteral("%1  %2%3")
                      .arg(literal(textOf(one.name)), textOf(one.code), literal(city)),
                  [one](Choices &choices) { choices.customer = one; });
    }
    pop(menu, m_customer);
}

void QuickBar::chooseDay() {
    auto *menu = new QMenu(this);
    const base::Date today = app::today(m_context.app());
    const auto add = [&](int ahead) {
        const base::Date day = today.plusDays(ahead);
        addChoice(*menu,
                  QStringLiteral("%1  %2").arg(m_context.figures.fromToday(day, today),
                                               TodayText::day(m_context.figures, day)),
                  [day](Choices &choices) { choices.day = day; });
    };
    const bool isOver = m_draft.act == app::QuickAct::Log;
    constexpr int kDays = 8;
    for (int i = 0; i < kDays; ++i) {
        add(isOver ? -i : i);
    }
    pop(menu, m_day);
}

void QuickBar::chooseResult() {
    auto *menu = new QMenu(this);
    const QString words[] = {tr("5 · very good"), tr("4 · good"), tr("3 · middling"),
                             tr("2 · weak"), tr("1 · poor")};
    int result = 5;
    for (const QString &word : words) {
        addChoice(*menu, word, [result](Choices &choices) { choices.result = result; });
        --result;
    }
    pop(menu, m_result);
}

} // namespace accord::ui
