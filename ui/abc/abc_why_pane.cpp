// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/abc/abc_why_pane.h"

#include "app/abc_service.h"
#include "app/abc_words.h"
#include "domain/abc/abc_rules.h"
#include "domain/abc/abc_why.h"
#include "ui/abc/abc_text.h"
#include "ui/common/action_runner.h"
#include "ui/common/icons.h"
#include "ui/common/parts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kMonths = 12;

void clearGrid(QGridLayout &grid) {
    while (QLayoutItem *item = grid.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

AbcWhyPane::AbcWhyPane(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_look(context.theme, context.figures.language()),
      m_badge(new Badge(context.theme)),
      m_title(makeLabel(LabelKind::Section)),
      m_body(new QWidget) {
    setObjectName(QStringLiteral("abc_why"));
    setFixedWidth(context.theme.px(measure::kPeek + 24)); // six columns of the score
    setGround(*this, "surface");
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    addWhy(*body);
    addScore(*body);
    addMonths(*body);
    addMeasures(*body);
    body->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    setGround(*m_body, "surface");
    scroll->setWidget(m_body);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(makeHairline());
    layout->addWidget(scroll, 1);
    clear();
}

QWidget *AbcWhyPane::makeHead() {
    const Theme &theme = m_context.theme;
    auto *head = new QWidget;
    head->setFixedHeight(theme.px(44));
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(theme.px(measure::kSideInset), 0, theme.px(10), 0);
    layout->setSpacing(theme.px(measure::kGap));
    layout->addWidget(m_badge);
    layout->addWidget(m_title, 1);
    const auto add = [&](const char *id, const char *icon, const QString &name) {
        QPushButton *button = makeIconButton(QString::fromLatin1(id),
                                             m_context.icons.icon(QString::fromLatin1(icon)), name);
        layout->addWidget(button);
        return button;
    };
    connect(add("abc_why_previous", "chevron-up", tr("Customer before")), &QPushButton::clicked,
            this, [this] { Q_EMIT stepped(-1); });
    connect(add("abc_why_next", "chevron-down", tr("Next customer")), &QPushButton::clicked, this,
            [this] { Q_EMIT stepped(1); });
    connect(add("abc_why_close", "close", tr("Close the pane (F7)")), &QPushButton::clicked, this,
            &AbcWhyPane::closed);
    return head;
}

QWidget *AbcWhyPane::makeSection(QVBoxLayout *&layout) {
    const Theme &theme = m_context.theme;
    auto *section = new QWidget;
    layout = new QVBoxLayout(section);
    layout->setContentsMargins(theme.px(measure::kSideInset), theme.px(10),
                               theme.px(measure::kSideInset), theme.px(10));
    layout->setSpacing(theme.px(4));
    return section;
}

void AbcWhyPane::addWhy(QVBoxLayout &body) {
    QVBoxLayout *layout = nullptr;
    body.addWidget(makeSection(layout));
    body.addWidget(makeHairline());
    m_name = makeButton(QStringLiteral("abc_why_name"), ButtonKind::Link, {});
    QFont font = m_context.theme.font(TypeRole::BodyStrong);
    m_name->setFont(font);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_name, &QPushButton::clicked, this, [this] { Q_EMIT opened(m_code); });
    m_identity = makeLabel(LabelKind::Caption);
    m_sentence = makeLabel(LabelKind::Body);
    m_sentence->setObjectName(QStringLiteral("abc_why_sentence"));
    m_sentence->setWordWrap(true);
    m_classes = makeLabel(LabelKind::Caption);
    m_classes->setObjectName(QStringLiteral("abc_why_classes"));
    m_classes->setWordWrap(true);
    for (QLabel *label : {m_identity, m_sentence, m_classes}) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    layout->addWidget(m_name);
    layout->addWidget(m_identity);
    layout->addWidget(m_sentence);
    layout->addWidget(m_classes);
}

void AbcWhyPane::addScore(QVBoxLayout &body) {
    QVBoxLayout *layout = nullptr;
    body.addWidget(makeSection(layout));
    body.addWidget(makeHairline());
    layout->addWidget(makeLabel(LabelKind::Strong, tr("How the score is made up")));
    m_parts = new QGridLayout;
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setHorizontalSpacing(m_context.theme.px(6));
    m_parts->setVerticalSpacing(m_context.theme.px(2));
    layout->addLayout(m_parts);
    m_bar = new AbcScoreBarView(m_context.theme);
    layout->addSpacing(m_context.theme.px(4));
    layout->addWidget(m_bar);
}

void AbcWhyPane::addMonths(QVBoxLayout &body) {
    QVBoxLayout *layout = nullptr;
    body.addWidget(makeSection(layout));
    body.addWidget(makeHairline());
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(LabelKind::Strong, tr("Payment of the last 12 months")));
    head->addStretch(1);
    m_variation = makeLabel(LabelKind::Caption);
    head->addWidget(m_variation);
    layout->addLayout(head);
    m_months = new AbcMonthsView(m_context.theme, m_look);
    m_months->setAccessibleName(tr("Payment of the last 12 months"));
    layout->addWidget(m_months);
    m_stability = new Badge(m_context.theme);
    m_stabilityFact = makeLabel(LabelKind::Caption);
    auto *line = new QHBoxLayout;
    line->addWidget(m_stability);
    line->addWidget(m_stabilityFact, 1);
    layout->addLayout(line);
}

void AbcWhyPane::addMeasures(QVBoxLayout &body) {
    QVBoxLayout *layout = nullptr;
    body.addWidget(makeSection(layout));
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(LabelKind::Strong, tr("Measures")));
    head->addStretch(1);
    m_measuresNote = makeLabel(LabelKind::Caption);
    head->addWidget(m_measuresNote);
    layout->addLayout(head);
    m_measures = new QVBoxLayout;
    m_measures->setSpacing(m_context.theme.px(4));
    layout->addLayout(m_measures);
}

void AbcWhyPane::clear() {
    m_code.clear();
    m_badge->hide();
    m_title->setText(tr("Choose a customer"));
    m_body->hide();
}

void AbcWhyPane::show(const app::AbcReport &report, std::size_t row) {
    const app::AbcReportRow &label = report.rows[row];
    const domain::AbcRow &figures = report.result.rows[row];
    const QString cls = AbcText::cls(effectiveClass(report, row));
    m_code = QString::fromStdString(label.code);
    m_badge->showClass(cls);
    m_title->setText(tr("Why it is %1").arg(cls));
    const QString name = QString::fromStdString(label.name);
    m_name->setText(QFontMetrics(m_context.theme.font(TypeRole::BodyStrong))
                        .elidedText(name, Qt::ElideRight, m_context.theme.px(280))
                        .replace(u'&', QStringLiteral("&&")));
    m_name->setAccessibleName(tr("Open %1").arg(name));
    QStringList identity;
    for (const std::string &part : {label.owner, label.city, label.code}) {
        if (!part.empty()) {
            identity << QString::fromStdString(part);
        }
    }
    m_identity->setText(identity.join(QStringLiteral(" · ")));
    m_sentence->setText(QString::fromStdString(app::whySentence(report, row)));
    m_classes->setText(
        label.override
            ? tr("Computed %1 · by hand %2 until %3: %4")
                  .arg(AbcText::cls(figures.computed), AbcText::cls(label.override->value),
                       m_context.figures.date(label.override->until),
                       QString::fromStdString(label.override->why))
            : tr("Computed %1 · nothing set by hand").arg(AbcText::cls(figures.computed)));
    fillScore(report, row);
    fillMonths(report, row);
    fillMeasures(report, row);
    m_body->show();
}

void AbcWhyPane::fillScore(const app::AbcReport &report, std::size_t row) {
    const domain::AbcResult &result = report.result;
    const domain::AbcRow &figures = result.rows[row];
    const domain::AbcWhyFacts why = domain::whyFacts(result, row);
    clearGrid(*m_parts);
    const auto cell = [this](int line, int column, const QString &text, LabelKind kind) {
        QLabel *label = makeLabel(kind, text);
        m_parts->addWidget(label, line, column,
                           (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    };
    const auto cls = [this](int line, domain::AbcClass value) {
        auto *badge = new Badge(m_context.theme);
        badge->showClass(AbcText::cls(value));
        m_parts->addWidget(badge, line, 3, Qt::AlignCenter);
    };
    const QStringList heads{tr("Indicator"), tr("Value"), tr("Place"),
                            tr("Class"),     tr("Score"), tr("Weight")};
    for (int i = 0; i < heads.size(); ++i) {
        cell(0, i, heads.at(i), LabelKind::Caption);
    }
    int line = 1;
    for (std::size_t i = 0; i < domain::kAbcIndicatorCount; ++i) {
        const domain::AbcWhyPart &part = why.parts[i];
        if (!part.shown) {
            continue;
        }
        const auto indicator = static_cast<domain::AbcIndicator>(i);
        cell(line, 0, AbcText::indicator(indicator), LabelKind::Body);
        cell(line, 1,
             indicator == domain::AbcIndicator::Dependence
                 ? AbcText::share(part.value, m_context.figures)
                 : m_context.figures.amount(part.value),
             LabelKind::Body);
        cell(line, 2, AbcText::place(part.rank2) + QStringLiteral(" / %1").arg(part.of),
             LabelKind::Body);
        cls(line, part.indicatorClass);
        cell(line, 4,
             part.scored && part.value ? AbcText::score(figures.indicatorScore[i])
                                       : Figures::none(),
             LabelKind::Body);
        cell(line, 5,
             part.scored ? m_context.figures.percent(result.policy.weights[i], 0) : Figures::none(),
             LabelKind::Body);
        ++line;
    }
    cell(line, 0, tr("Composite"), LabelKind::Strong);
    cell(line, 2, QStringLiteral("%1 / %2").arg(why.place).arg(result.rows.size()),
         LabelKind::Strong);
    cls(line, figures.computed);
    cell(line, 4, AbcText::score(figures.score), LabelKind::Strong);
    const AbcScoreBar bar = scoreBarOf(result, row);
    QString mark;
    std::optional<std::int64_t> markScore;
    if (bar.mark) {
        markScore = result.rows[*bar.mark].score;
        mark = (bar.isOutside ? tr("No. %1 with %2 is outside") : tr("No. %1 with %2 is above"))
                   .arg(*bar.mark + 1)
                   .arg(AbcText::score(*markScore));
    }
    m_bar->show(bar, markScore, mark);
}

void AbcWhyPane::fillMonths(const app::AbcReport &report, std::size_t row) {
    const domain::AbcRow &figures = report.result.rows[row];
    const base::Month to = report.result.period.to;
    const base::Period period{to.plus(1 - kMonths), to};
    const auto payments = m_context.actions.attempt([&] {
        return app::AbcService(m_context.app())
            .monthlyPayments(report.rows[row].code, period, report.result.policy.rollUpGroups);
    });
    std::vector<AbcMonthsView::Unit> units;
    const auto sequence = domain::sequenceUnits(to, report.result.policy.periods,
                                                static_cast<int>(figures.sequence.size()));
    for (std::size_t i = 0; i < sequence.size(); ++i) {
        const int from = sequence[i].from.minus(period.from);
        const int end = sequence[i].to.minus(period.from) + 1;
        if (from >= 0 && end <= kMonths) {
            units.push_back({from, end, AbcText::unit(report.result.policy.periods, sequence[i].to),
                             AbcText::cls(figures.sequence[i])});
        }
    }
    QStringList words;
    std::vector<std::optional<std::int64_t>> values(kMonths);
    if (payments) {
        values = *payments;
        for (int i = 0; i < kMonths; ++i) {
            words << m_context.figures.month(period.from.plus(i)) + QLatin1Char(' ') +
                         m_context.figures.amount(values[static_cast<std::size_t>(i)]);
        }
    }
    m_months->show(values, std::min(kMonths, report.result.period.months()), std::move(units),
                   words.join(QStringLiteral(", ")));
    m_variation->setText(
        figures.cv ? tr("Variation %1").arg(decimalText(qRound64(*figures.cv * 100), 2, 2))
                   : QString());
    const Role role = AbcText::stabilityRole(figures.stability);
    const Role ground = role == Role::Positive   ? Role::PositiveSoft
                        : role == Role::Negative ? Role::NegativeSoft
                        : role == Role::Warning  ? Role::WarningSoft
                                                 : Role::ClassCSoft;
    m_stability->show(AbcText::stability(figures.stability), role, ground);
    m_stabilityFact->setText(AbcText::stabilityFact(figures.stability));
}

void AbcWhyPane::fillMeasures(const app::AbcReport &report, std::size_t row) {
    while (QLayoutItem *item = m_measures->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_measuresNote->setText(AbcText::cls(effectiveClass(report, row)) + QStringLiteral(" · ") +
                            AbcText::stability(report.result.rows[row].stability));
    const auto &measures = report.rows[row].measures;
    for (const std::string &measure : measures) {
        QLabel *label = makeLabel(LabelKind::Body, QString::fromStdString(measure));
        label->setWordWrap(true);
        m_measures->addWidget(label);
    }
    if (measures.empty()) {
        m_measures->addWidget(makeLabel(LabelKind::Muted, tr("Nothing in particular")));
    }
}

} // namespace accord::ui
