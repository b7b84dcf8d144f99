// SPDX-License-Identifier: GPL-3.0-or-later
// The facts of one customer at the left of its page, in groups; a click, Enter or F2 on a line
// edits it in place. What was typed is saved at once as one change that can be undone.
#pragma once

#include "domain/customer/customer.h"
#include "ui/common/page_context.h"

#include <nlohmann/json.hpp>

#include <QWidget>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace accord::ui {

class FactLine;

class CustomerFactsPane : public QWidget {
    Q_OBJECT
public:
    explicit CustomerFactsPane(PageContext &context, QWidget *parent = nullptr);
    void show(const domain::Customer &customer, const nlohmann::ordered_json &document);
    // The first line begins to be edited (F2).
    void startEditing();
    // A draft of this pane: {"key", "text"}.
    void takeUp(const QVariantMap &draft);

Q_SIGNALS:
    void saved();

private:
    void addGroup(QVBoxLayout &layout, const QString &title, const std::vector<const char *> &keys);
    [[nodiscard]] QString shown(const QString &key) const;
    void save(FactLine &line, const QString &text);
    void keepDraft(const FactLine &line, const QString &text);
    [[nodiscard]] QString draftKey(const FactLine &line) const;

    PageContext &m_context;
    std::string m_code;
    std::int64_t m_version = 0;
    nlohmann::ordered_json m_document;
    std::vector<FactLine *> m_lines;
};

} // namespace accord::ui
