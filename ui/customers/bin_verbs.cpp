// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/bin_verbs.h"

#include "app/bin_service.h"
#include "app/customer_service.h"
#include "ui/common/action_runner.h"
#include "ui/common/navigator.h"

#include <QCoreApplication>
#include <algorithm>

namespace accord::ui {
namespace {

using Codes = std::vector<std::string>;

class BinWords {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::BinWords)
public:
    static QString title(int refused) {
        return tr("%n customers cannot go to the bin", nullptr, refused);
    }
    static QString more(int count) { return tr("and %n more", nullptr, count); }
    static QString done(int count) {
        return tr("%n customers are in the bin. Ctrl+Z brings them back, the bin as well.", nullptr,
                  count);
    }
    static QString archive() { return tr("Archive instead"); }
    static QString both() { return tr("Bin the empty ones, archive the others"); }
    static QString onlyEmpty() { return tr("Only bin the empty ones"); }
};

// Those with a history can be archived; what else is in the way stays so.
Codes withHistory(const base::Issues &refusals) {
    Codes codes;
    for (const base::Error &refusal : refusals) {
        if (refusal.reason == "customer.bin_history") {
            codes.push_back(refusal.entity);
        }
    }
    return codes;
}

Codes without(Codes codes, const base::Issues &refusals) {
    std::erase_if(codes, [&](const std::string &code) {
        return std::ranges::any_of(refusals,
                                   [&](const base::Error &one) { return one.entity == code; });
    });
    return codes;
}

QString sentences(const PageContext &context, const base::Issues &refusals) {
    constexpr std::size_t kMostTold = 4;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(refusals.size(), kMostTold); ++i) {
        lines << context.actions.words().sentence(refusals[i]);
    }
    if (refusals.size() > kMostTold) {
        lines << BinWords::more(static_cast<int>(refusals.size() - kMostTold));
    }
    return lines.join(u'\n');
}

bool archiveAll(PageContext &context, QWidget *over, const Codes &codes) {
    return context.actions
        .run(over, [&] { return app::CustomerService(context.app()).archiveMany(codes); })
        .has_value();
}

bool binAll(PageContext &context, QWidget *over, const Codes &codes) {
    const auto binned =
        context.actions.run(over, [&] { return app::BinService(context.app()).bin(codes); });
    if (binned) {
        context.navigator.note(BinWords::done(static_cast<int>(binned->size())));
    }
    return binned.has_value();
}

} // namespace

bool moveToBin(PageContext &context, QWidget *over, const QStringList &codes) {
    Codes all;
    all.reserve(static_cast<std::size_t>(codes.size()));
    for (const QString &code : codes) {
        all.push_back(code.toStdString());
    }
    const auto refusals = context.actions.run(
        over,
        [&]() -> base::Result<base::Issues> {
            return app::BinService(context.app()).refusals(all);
        },
        false);
    if (!refusals || all.empty()) {
        return false;
    }
    if (refusals->empty()) {
        return binAll(context, over, all);
    }
    const Codes empty = without(all, *refusals);
    const Codes archivable = withHistory(*refusals);
    if (empty.empty() && archivable.empty()) {
        context.actions.tell(over, refusals->front());
        return false;
    }
    Question question;
    question.title = BinWords::title(static_cast<int>(refusals->size()));
    question.text = sentences(context, *refusals);
    if (empty.empty()) {
        question.verbs = {BinWords::archive()};
        return context.prompter.ask(over, question) == 0 && archiveAll(context, over, archivable);
    }
    question.verbs = {BinWords::onlyEmpty()};
    if (!archivable.empty()) {
        question.verbs << BinWords::both();
    }
    const int answer = context.prompter.ask(over, question);
    if (answer < 0 || !binAll(context, over, empty)) {
        return false;
    }
    return answer == 0 || archiveAll(context, over, archivable);
}

} // namespace accord::ui
