// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/outcome_part.h"

#include "ui/common/day_edit.h"
#include "ui/common/figures.h"
#include "ui/common/flow_layout.h"
#include "ui/common/growing_text.h"
#include "ui/common/parts.h"
#include "ui/common/policy_words.h"
#include "ui/visits/visit_text.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kBest = 5;
constexpr int kDay = 124;
constexpr int kTime = 76;
constexpr int kGap = 16;

int scoreAt(const nlohmann::json &document, const char *key) {
    const auto found = document.find(key);
    return found != document.end() && found->is_number_integer() ? found->get<int>() : 0;
}

} // namespace

ScoreRow::ScoreRow(const QString &id, const QString &name, QWidget *parent)
    : QWidget(parent), m_segments(new Segments(id)) {
    QStringList digits;
    for (int score = 1; score <= kBest; ++score) {
        digits << QString::number(score);
    }
    m_segments->setItems(digits);
    m_segments->setCurrent(-1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_segments);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    for (auto *button : m_segments->findChildren<QAbstractButton *>()) {
        button->setAccessibleName(tr("%1: %2 of 5").arg(name, button->text()));
        button->installEventFilter(this);
    }
    connect(m_segments, &Segments::changed, this, &ScoreRow::edited);
}

int ScoreRow::score() const {
    return m_segments->current() + 1;
}

void ScoreRow::setScore(int score) {
    m_segments->setCurrent(score - 1);
}

void ScoreRow::enter() {
    const auto buttons = m_segments->findChildren<QAbstractButton *>();
    buttons.at(std::max(0, m_segments->current()))->setFocus(Qt::TabFocusReason);
}

bool ScoreRow::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const int digit = key->key() - Qt::Key_0;
    if (key->modifiers() == Qt::NoModifier && digit >= 1 && digit <= kBest) {
        setScore(digit);
    } else if (key->key() == Qt::Key_Backspace || key->key() == Qt::Key_Delete) {
        setScore(0);
    } else {
        return QWidget::eventFilter(watched, event);
    }
    enter();
    Q_EMIT edited();
    return true;
}

OutcomePart::OutcomePart(PageContext &context, const QString &abcClass, int interval)
    : VisitPart(context, tr("Next visit and result"), QStringLiteral("Alt+8"),
                {QStringLiteral("next_visit"), QStringLiteral("next_at"), QStringLiteral("result"),
                 QStringLiteral("mood")}),
      m_next(new DayEdit(QStringLiteral("visit_next"), tr("Day of the next visit"),
                         app::today(context.app()))),
      m_nextTime(new TimeEdit(QStringLiteral("visit_next_time"), tr("Time of the next visit"))),
      m_weekday(makeLabel(LabelKind::Muted)),
      m_result(new ScoreRow(QStringLiteral("visit_result"), tr("Result"))),
      m_mood(new QComboBox),
      m_interval(interval) {
    if (interval > 0) {
        const QString every = abcClass.isEmpty()
                                  ? tr("every %n days", nullptr, interval)
                                  : tr("class %1: every %n days", nullptr, interval).arg(abcClass);
        heading().addWidget(makeLabel(LabelKind::Caption, every));
    }
    m_next->setFixedWidth(context.theme.px(kDay));
    m_nextTime->setFixedWidth(context.theme.px(kTime));
    m_mood->setObjectName(QStringLiteral("visit_mood"));
    m_mood->setAccessibleName(tr("Mood of the customer"));
    using domain::Mood;
    for (const Mood mood : {Mood::None, Mood::Pleased, Mood::Neutral, Mood::Displeased}) {
        const std::string_view word = domain::code(mood);
        m_mood->addItem(VisitText::mood(mood),
                        QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
    }
    auto *line = new QWidget;
    auto *flow = new FlowLayout(context.theme.px(kGap), context.theme.px(measure::kGap), line);
    flow->addWidget(captioned(context.theme, tr("Result"), m_result));
    flow->addWidget(captioned(context.theme, tr("Mood"), m_mood));
    flow->addWidget(captioned(context.theme, tr("Next visit"), m_next, m_weekday));
    flow->addWidget(captioned(context.theme, tr("at"), m_nextTime));
    body().addWidget(line);
    connect(m_next, &QLineEdit::textChanged, this,
            [this] { m_weekday->setText(VisitText::weekday(m_next->day())); });
    connect(m_next, &DayEdit::changed, this, &OutcomePart::edited);
    connect(m_nextTime, &TimeEdit::changed, this, &OutcomePart::edited);
    connect(m_result, &ScoreRow::edited, this, [this] {
        if (m_result->score() > 0) {
            Q_EMIT resultChosen();
        }
        Q_EMIT edited();
    });
    connect(m_mood, &QComboBox::activated, this, &OutcomePart::edited);
}

void OutcomePart::show(const nlohmann::json &document) {
    m_next->setValue(textAt(document, "next_visit"));
    m_nextTime->setValue(textAt(document, "next_at"));
    m_result->setScore(scoreAt(document, "result"));
    m_mood->setCurrentIndex(std::max(0, m_mood->findData(textAt(document, "mood"))));
}

void OutcomePart::write(nlohmann::json &document) const {
    document["next_visit"] = textOrNull(m_next->value());
    document["next_at"] = textOrNull(m_nextTime->value());
    document["result"] =
        m_result->score() > 0 ? nlohmann::json(m_result->score()) : nlohmann::json(nullptr);
    document["mood"] = textOrNull(m_mood->currentData().toString());
}

void OutcomePart::enter() {
    m_result->enter();
}

void OutcomePart::enterField(const QString &field) {
    if (field == QLatin1String("next_visit")) {
        m_next->setFocus(Qt::ShortcutFocusReason);
    } else if (field == QLatin1String("next_at")) {
        m_nextTime->setFocus(Qt::ShortcutFocusReason);
    } else {
        enter();
    }
}

bool OutcomePart::hasNext() const {
    return !m_next->value().isEmpty();
}

void OutcomePart::proposeNext(base::Date from) {
    if (!hasNext() && m_interval > 0 && !from.isNull()) {
        m_next->setDay(from.plusDays(m_interval));
    }
}

CoachingPart::CoachingPart(PageContext &context, const std::vector<app::VisitWord> &items)
    : VisitPart(context, tr("Coaching"), QStringLiteral("Alt+0"), {QStringLiteral("coaching")}),
      m_followUpOn(new DayEdit(QStringLiteral("coaching_on"), tr("Day of the coaching follow-up"),
                               app::today(context.app()))) {
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(context.theme.px(12));
    grid->setVerticalSpacing(context.theme.px(6));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const app::VisitWord &item : items) {
        const QString name = policyWord(item, context.figures.language());
        auto *score =
            new ScoreRow(QStringLiteral("coaching_") + QString::fromStdString(item.id), name);
        grid->addWidget(makeLabel(LabelKind::Body, name), row, 0);
        grid->addWidget(score, row++, 1);
        m_scores.push_back({item.id, score});
        connect(score, &ScoreRow::edited, this, &CoachingPart::edited);
    }
    const auto addText = [&](const char *key, const QString &name) {
        auto *text = new GrowingText(QStringLiteral("coaching_") + QLatin1String(key), name, {},
                                     context.theme);
        grid->addWidget(makeLabel(LabelKind::Body, name), row, 0, Qt::AlignTop);
        grid->addWidget(text, row++, 1);
        m_texts.push_back({key, text});
        connect(text, &GrowingText::textChanged, this, &CoachingPart::edited);
    };
    addText("strengths", tr("Strengths"));
    addText("improve", tr("To improve"));
    addText("follow_up", tr("Follow-up"));
    m_followUpOn->setFixedWidth(context.theme.px(kDay));
    grid->addWidget(makeLabel(LabelKind::Body, tr("Until")), row, 0);
    grid->addWidget(m_followUpOn, row, 1);
    body().addLayout(grid);
    connect(m_followUpOn, &DayEdit::changed, this, &CoachingPart::edited);
}

void CoachingPart::show(const nlohmann::json &document) {
    const auto sheet = objectAt(document, "coaching");
    for (const Score &score : m_scores) {
        score.row->setScore(0);
    }
    for (const nlohmann::json &entry : listAt(sheet, "scores")) {
        for (const Score &score : m_scores) {
            if (textAt(entry, "item").toStdString() == score.item) {
                score.row->setScore(scoreAt(entry, "score"));
            }
        }
    }
    for (const Text &text : m_texts) {
        text.text->setPlainText(textAt(sheet, text.key));
    }
    m_followUpOn->setValue(textAt(sheet, "follow_up_on"));
}

void CoachingPart::write(nlohmann::json &document) const {
    nlohmann::json scores = nlohmann::json::array();
    for (const Score &score : m_scores) {
        if (score.row->score() > 0) {
            scores.push_back({{"item", score.item}, {"score", score.row->score()}});
        }
    }
    nlohmann::json sheet{{"scores", std::move(scores)},
                         {"follow_up_on", textOrNull(m_followUpOn->value())}};
    for (const Text &text : m_texts) {
        sheet[text.key] = text.text->toPlainText().trimmed().toStdString();
    }
    document["coaching"] = std::move(sheet);
}

void CoachingPart::enter() {
    if (!m_scores.empty()) {
        m_scores.front().row->enter();
    } else {
        m_texts.front().text->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace accord::ui
