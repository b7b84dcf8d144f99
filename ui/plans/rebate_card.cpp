// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/rebate_card.h"

#include "documents/plan_example.h"
#include "ui/common/action_runner.h"
#include "ui/common/icons.h"
#include "ui/common/parts.h"
#include "ui/plans/part_delegate.h"
#include "ui/plans/plan_text.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace accord::ui {
namespace {

using domain::PlanLine;
using domain::RebateBasis;
using domain::RebateMode;

constexpr int kHead = 40;
constexpr int kTierRow = 28;
constexpr int kExample = 236;
constexpr std::array kTierWidths{52, 104, 84, 134, 90};

} // namespace

RebateCard::RebateCard(PlanEditing &editing, QWidget *parent)
    : QWidget(parent),
      m_editing(editing),
      m_tiers(new TierModel(
          editing.context().figures,
          [this](const nlohmann::json &tiers) { return set("tiers", tiers); }, this)) {
    setObjectName(QStringLiteral("plan.rebate"));
    const Theme &theme = editing.context().theme;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *card = new QFrame;
    card->setProperty("kind", "panel");
    layout->addWidget(card);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(makeHead());
    inner->addWidget(makeHairline());
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(makeTiers(), 1);
    body->addWidget(makeHairline(Qt::Vertical));
    auto *side = new QWidget;
    side->setFixedWidth(theme.px(kExample));
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(theme.px(12), theme.px(6), theme.px(12), theme.px(6));
    m_scale = new TierScale(theme);
    sideLayout->addWidget(m_scale);
    m_example = makeLabel(LabelKind::Caption);
    m_example->setObjectName(QStringLiteral("plan.rebate.example"));
    m_example->setWordWrap(true);
    m_example->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    sideLayout->addWidget(m_example, 1);
    body->addWidget(side);
    inner->addLayout(body);
    inner->addWidget(makeHairline());
    inner->addWidget(makeTerms());
}

QWidget *RebateCard::makeHead() {
    const Theme &theme = m_editing.context().theme;
    auto *head = new QWidget;
    head->setMinimumHeight(theme.px(kHead));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(theme.px(12), 0, theme.px(12), 0);
    row->setSpacing(theme.px(measure::kGap));
    m_title = makeLabel(LabelKind::Strong);
    m_title->setObjectName(QStringLiteral("plan.rebate.title"));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_title, 1);
    m_modeNote = makeLabel(LabelKind::Error);
    m_modeNote->setObjectName(QStringLiteral("plan.rebate.mode.error"));
    row->addWidget(m_modeNote);
    m_mode = new Segments(QStringLiteral("plan.rebate.mode"));
    m_mode->setItems({PlanText::mode(RebateMode::Whole), PlanText::mode(RebateMode::Slab)});
    m_mode->setAccessibleName(tr("What the rate of a tier applies to"));
    m_mode->setToolTip(tr("On everything: the reached tier's rate on the whole basis. Per slab: "
                          "each rate on the part inside its tier."));
    connect(m_mode, &Segments::changed, this,
            [this](int index) { refuse(set("mode", index == 0 ? "whole" : "slab")); });
    row->addWidget(m_mode);
    return head;
}

QWidget *RebateCard::makeTiers() {
    const PageContext &context = m_editing.context();
    const Theme &theme = context.theme;
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, theme.px(4));
    layout->setSpacing(0);
    m_grid = new GridView(QStringLiteral("plan.rebate.tiers"));
    m_grid->setAccessibleName(tr("Tiers of the rebate"));
    m_grid->setGridModel(m_tiers);
    m_grid->setItemDelegate(new PartDelegate(theme, context.icons, this));
    m_grid->setShowGrid(false);
    m_grid->verticalHeader()->hide();
    m_grid->verticalHeader()->setDefaultSectionSize(theme.px(kTierRow));
    m_grid->horizontalHeader()->setFixedHeight(theme.px(kTierRow));
    m_grid->horizontalHeader()->setHighlightSections(false);
    m_grid->horizontalHeader()->setStretchLastSection(true);
    for (std::size_t i = 0; i < kTierWidths.size(); ++i) {
        m_grid->setColumnWidth(static_cast<int>(i), theme.px(kTierWidths.at(i)));
    }
    layout->addWidget(m_grid);
    auto *verbs = new QHBoxLayout;
    verbs->setContentsMargins(theme.px(4), 0, theme.px(12), 0);
    m_add = makeButton(QStringLiteral("plan.rebate.tiers.add"), ButtonKind::Quiet, tr("Add a tier"),
                       context.icons.icon(QStringLiteral("plus")));
    m_remove = makeIconButton(QStringLiteral("plan.rebate.tiers.delete"),
                              context.icons.icon(QStringLiteral("bin")), tr("Delete the tier"));
    m_error = makeLabel(LabelKind::Error);
    m_error->setObjectName(QStringLiteral("plan.rebate.error"));
    m_error->setWordWrap(true);
    verbs->addWidget(m_add);
    verbs->addWidget(m_remove);
    verbs->addWidget(m_error, 1);
    layout->addLayout(verbs);
    layout->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, [this] { refuse(m_tiers->add()); });
    connect(m_remove, &QPushButton::clicked, this,
            [this] { refuse(m_tiers->remove(m_grid->currentIndex().row())); });
    connect(m_tiers, &GridModel::refused, this, &RebateCard::refuse);
    return part;
}

const PlanLine *RebateCard::line() const {
    const auto &lines = m_editing.plan().lines;
    const auto found = std::ranges::find(lines, m_line, &PlanLine::id);
    return found == lines.end() || found->kind != domain::LineKind::Rebate ? nullptr : &*found;
}

void RebateCard::show(const std::string &line) {
    if (line != m_line) {
        say({});
        for (auto &[key, value] : m_values) { // what was typed belongs to the other line
            value.edit->setText(value.stored);
            showFieldError(*value.edit, *value.error, {});
        }
    }
    m_line = line;
    const PlanLine *found = this->line();
    setVisible(found != nullptr);
    if (found == nullptr) {
        return;
    }
    const bool isOpen = !m_editing.isReadOnly();
    m_title->setText(QString::fromStdString(found->title.empty() ? found->id : found->title) +
                     QStringLiteral(" · ") + PlanText::basis(found->basis) + QStringLiteral(" · ") +
                     PlanText::period(found->period));
    const bool wantsMode = found->basis == RebateBasis::NetSales;
    m_mode->setVisible(wantsMode);
    m_mode->setEnabled(isOpen);
    m_mode->setCurrent(found->mode == RebateMode::None    ? -1
                       : found->mode == RebateMode::Whole ? 0
                                                          : 1);
    m_modeNote->setText(tr("Choose one:"));
    m_modeNote->setVisible(wantsMode && found->mode == RebateMode::None);
    m_applies->setEnabled(isOpen && found->basis == RebateBasis::Growth);
    m_applies->setCurrent(found->appliesTo == domain::AppliesTo::Total ? 0 : 1);
    m_catchUp->setEnabled(isOpen && found->period != domain::LinePeriod::Year);
    m_catchUp->setChecked(found->catchUp);
    showTiers(*found);
    showValues(*found);
    showExample(*found);
}

void RebateCard::showTiers(const PlanLine &line) {
    nlohmann::json tiers = nlohmann::json::array();
    for (const nlohmann::json &entry : m_editing.list("lines")) {
        if (entry.value("id", "") == line.id) {
            tiers = entry.at("tiers");
        }
    }
    const QModelIndex now = m_grid->currentIndex();
    m_tiers->show(line, std::move(tiers), m_editing.document().rebates, m_editing.isReadOnly());
    if (now.isValid()) {
        m_grid->setCurrentIndex(
            m_tiers->index(std::min(now.row(), m_tiers->rowCount({}) - 1), now.column()));
    }
    const Theme &theme = m_editing.context().theme;
    m_grid->setFixedHeight(theme.px(kTierRow) * (m_tiers->rowCount({}) + 1) + 2);
    m_add->setEnabled(!m_editing.isReadOnly());
    m_remove->setEnabled(!m_editing.isReadOnly() && m_tiers->rowCount({}) > 0);
    const bool isRising = std::ranges::adjacent_find(line.tiers, [](const auto &a, const auto &b) {
                              return a.fromFen >= b.fromFen;
                          }) == line.tiers.end();
    if (line.tiers.empty()) {
        say(tr("A rebate needs at least one tier."));
    } else if (!isRising) {
        say(tr("The thresholds have to rise from tier to tier."));
    } else {
        say({});
    }
}

void RebateCard::showExample(const PlanLine &line) {
    const app::PlanDocument &document = m_editing.document();
    const Figures &figures = m_editing.context().figures;
    const auto language = documents::documentLanguageFromCode(figures.language().toStdString())
                              .value_or(documents::DocumentLanguage::SimplifiedChinese);
    const QString example = documents::rebateExample(document, line.id, language);
    m_example->setText(example.isEmpty()
                           ? tr("The worked example needs tiers and net sales targets.")
                           : tr("Worked example: %1").arg(example));
    std::vector<std::int64_t> from;
    QStringList labels;
    const bool isMoney = line.basis == RebateBasis::NetSales;
    const auto label = [&](std::int64_t value) {
        return isMoney ? figures.amount(value) : figures.percent(value);
    };
    for (const domain::RebateTier &tier : line.tiers) {
        from.push_back(tier.fromFen);
        labels << label(tier.fromFen);
    }
    std::ranges::sort(from);
    std::optional<std::int64_t> target;
    for (const app::PlanRebateForecast &entry : document.rebates) {
        if (entry.line == line.id && (isMoney || line.basis == RebateBasis::Growth)) {
            target = std::max(target.value_or(entry.basis), entry.basis);
        }
    }
    m_scale->show(from, labels, target, target ? tr("Target %1").arg(label(*target)) : QString());
}

QString RebateCard::set(const std::string &key, const nlohmann::json &value) {
    const base::Issues issues =
        m_editing.saveList(this, "lines", [&, id = m_line](nlohmann::json &lines) {
            for (nlohmann::json &entry : lines) {
                if (entry.value("id", "") == id) {
                    entry[key] = value;
                }
            }
        });
    return issues.empty() ? QString()
                          : m_editing.context().actions.words().sentence(issues.front());
}

bool RebateCard::commit() {
    if (m_grid->isAncestorOf(focusWidget())) {
        m_grid->setFocus(); // ends an open cell editor
    }
    return std::ranges::all_of(m_values, [this](auto &entry) { return save(entry.second); });
}

bool RebateCard::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::FocusOut) {
        for (auto &[key, value] : m_values) {
            if (value.edit == watched) {
                (void)save(value);
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RebateCard::reveal(const QString &field) {
    const auto found = m_values.find(field.toStdString());
    if (found != m_values.end()) {
        found->second.edit->setFocus();
    } else if (field == QLatin1String("mode")) {
        m_mode->setFocus();
    } else {
        m_grid->setFocus();
    }
}

void RebateCard::refuse(const QString &refused) {
    if (!refused.isEmpty()) {
        say(refused);
    }
}

void RebateCard::say(const QString &refused) {
    m_error->setText(refused);
    m_error->setVisible(!refused.isEmpty());
}

} // namespace accord::ui
