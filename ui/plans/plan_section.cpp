// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plan_section.h"

#include "app/plan_overview.h"
#include "ui/plans/plan_text.h"

#include <QStringList>
#include <algorithm>
#include <set>

namespace accord::ui {
namespace {

using domain::LineKind;
using domain::Plan;

PlanSection sectionOfLine(const QString &id, const Plan &plan) {
    for (const domain::PlanLine &line : plan.lines) {
        if (QString::fromStdString(line.id) == id) {
            return line.kind == LineKind::Rebate ? PlanSection::Rebates : PlanSection::Promotion;
        }
    }
    return PlanSection::Rebates;
}

PlanSection sectionOfText(const QString &name) {
    static const std::pair<const char *, PlanSection> kTexts[]{
        {"market", PlanSection::Market},
        {"category", PlanSection::Category},
        {"channel", PlanSection::Channel},
        {"last_year", PlanSection::LastYear},
        {"swot", PlanSection::Swot},
        {"summary", PlanSection::Summary},
        {"growth_reason", PlanSection::Targets},
    };
    for (const auto &[word, section] : kTexts) {
        if (name == QLatin1String(word)) {
            return section;
        }
    }
    return PlanSection::Correction; // correction_clause, reserve
}

PlanSection sectionOfList(const QString &name) {
    static const std::pair<const char *, PlanSection> kLists[]{
        {"targets", PlanSection::Targets},
        {"activities", PlanSection::Activities},
        {"merchandising", PlanSection::Merchandising},
        {"equipment", PlanSection::Equipment},
        {"promises", PlanSection::Promises},
        {"actions", PlanSection::Actions},
        {"kpis", PlanSection::Kpis},
        {"reviews", PlanSection::Kpis},
        {"our_signer", PlanSection::Signing},
        {"customer_signer", PlanSection::Signing},
        {"signed_on", PlanSection::Signing},
        {"terms", PlanSection::Correction},
        {"dates", PlanSection::Signing},
        {"customer", PlanSection::Signing},
        {"valid_from", PlanSection::Signing},
        {"valid_to", PlanSection::Signing},
    };
    for (const auto &[word, section] : kLists) {
        if (name == QLatin1String(word)) {
            return section;
        }
    }
    return PlanSection::Checklist;
}

bool isLineOf(const domain::PlanLine &line, PlanSection section) {
    return (line.kind == LineKind::Rebate) == (section == PlanSection::Rebates);
}

// How many entries a section holds; 0 = empty.
std::size_t sizeOf(PlanSection section, const app::PlanDocument &document) {
    const Plan &plan = document.plan;
    const domain::PlanSections &texts = plan.sections;
    const auto filled = [](std::initializer_list<const std::string *> parts) {
        return static_cast<std::size_t>(
            std::ranges::count_if(parts, [](const std::string *text) { return !text->empty(); }));
    };
    switch (section) {
    case PlanSection::Market:
        return filled({&texts.market});
    case PlanSection::Category:
        return filled({&texts.category});
    case PlanSection::Channel:
        return filled({&texts.channel});
    case PlanSection::LastYear:
        return filled({&texts.lastYear});
    case PlanSection::Swot:
        return filled({&texts.strengths, &texts.weaknesses, &texts.opportunities, &texts.threats});
    case PlanSection::Summary:
        return filled({&texts.summary});
    case PlanSection::Targets:
        return plan.targets.size();
    case PlanSection::Rebates:
    case PlanSection::Promotion:
        return static_cast<std::size_t>(std::ranges::count_if(
            plan.lines, [&](const domain::PlanLine &line) { return isLineOf(line, section); }));
    case PlanSection::Activities:
        return plan.activities.size();
    case PlanSection::Merchandising:
        return plan.merchandising.size();
    case PlanSection::Equipment:
        return plan.equipment.size();
    case PlanSection::Promises:
        return plan.promises.size();
    case PlanSection::Actions:
        return plan.actions.size();
    case PlanSection::Kpis:
        return plan.kpis.size();
    case PlanSection::Money:
        return document.internal.target ? 1 : 0;
    case PlanSection::Correction:
        return filled({&texts.correctionClause}) + (texts.reserve ? 1 : 0);
    case PlanSection::Signing:
        return filled({&plan.signing.ourSigner, &plan.signing.customerSigner});
    case PlanSection::Checklist:
        return document.internal.checks.size();
    case PlanSection::History:
        return static_cast<std::size_t>(plan.draft);
    }
    return 0;
}

bool showsCount(PlanSection section) {
    return section >= PlanSection::Rebates && section <= PlanSection::Kpis;
}

QString factOf(PlanSection section, std::size_t size, const app::PlanDocument &document) {
    if (section == PlanSection::Targets) {
        return PlanText::approvalShort(app::approvalState(document.plan));
    }
    if (section == PlanSection::Checklist) {
        const auto met = std::ranges::count_if(document.internal.checks, [](const auto &check) {
            return check.state == domain::CheckState::Ok ||
                   check.state == domain::CheckState::Waived;
        });
        return QStringLiteral("%1/%2").arg(met).arg(size);
    }
    if (section == PlanSection::Money) {
        return PlanText::internalOnly();
    }
    if (section == PlanSection::History) {
        return PlanText::draftOrRevision(document.plan);
    }
    return showsCount(section) && size > 0 ? QString::number(size) : QString();
}

// Sections that the checklist or the next step finds fault with.
std::set<PlanSection> faultySections(const app::PlanDocument &document) {
    std::set<PlanSection> faulty;
    for (const app::PlanCheckRow &check : document.internal.checks) {
        if (check.state != domain::CheckState::Open) {
            continue;
        }
        faulty.insert(PlanSection::Checklist);
        const auto places = QString::fromStdString(check.where).split(QStringLiteral(", "));
        for (const QString &place : places) {
            if (!place.isEmpty()) {
                faulty.insert(sectionOfPath(place, document.plan));
            }
        }
    }
    if (app::approvalState(document.plan) == app::PlanApprovalState::Voided) {
        faulty.insert(PlanSection::Targets);
    }
    return faulty;
}

} // namespace

PlanSection sectionOfPath(const QString &path, const Plan &plan) {
    const QStringList parts = QString(path)
                                  .replace(QLatin1Char('['), QLatin1Char('.'))
                                  .remove(QLatin1Char(']'))
                                  .split(QLatin1Char('.'));
    const QString &head = parts.first();
    if (head == QLatin1String("sections") && parts.size() > 1) {
        return sectionOfText(parts[1]);
    }
    if (head != QLatin1String("lines") || parts.size() < 2) { // a list as a whole
        return head == QLatin1String("lines") ? PlanSection::Rebates : sectionOfList(head);
    }
    bool isIndex = false;
    const int index = parts[1].toInt(&isIndex);
    if (isIndex && index < static_cast<int>(plan.lines.size())) {
        return sectionOfLine(QString::fromStdString(plan.lines[static_cast<std::size_t>(index)].id),
                             plan);
    }
    return sectionOfLine(parts[1].section(QLatin1Char('+'), 0, 0), plan);
}

std::vector<OutlineEntry> outlineOf(const app::PlanDocument &document) {
    const std::set<PlanSection> faulty = faultySections(document);
    std::vector<OutlineEntry> entries;
    for (int i = 0; i < kPlanSectionCount; ++i) {
        const auto section = static_cast<PlanSection>(i);
        const std::size_t size = sizeOf(section, document);
        OutlineEntry entry;
        entry.section = section;
        entry.fact = factOf(section, size, document);
        entry.state = size > 0 ? SectionState::Done : SectionState::Empty;
        if (faulty.contains(section)) {
            entry.state = SectionState::Open;
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace accord::ui
