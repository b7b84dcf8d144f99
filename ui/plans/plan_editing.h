// SPDX-License-Identifier: GPL-3.0-or-later
// PlanEditing: the plan that is open in an editor. Every change is saved at once as one change set,
// so that the program's undo takes it back and a kill loses nothing; what another process saved
// meanwhile is merged where both changed different things, else the person chooses.
#pragma once

#include "app/views/plan_document.h"
#include "base/result.h"
#include "ui/common/page_context.h"

#include <nlohmann/json.hpp>

#include <QObject>
#include <functional>
#include <string>

namespace accord::ui {

class PlanFieldText;
struct PlanPiece;

class PlanEditing : public QObject {
    Q_OBJECT
public:
    // The Plan document (plan_json.h) that makes the change to the plan as it is given.
    using Change = std::function<nlohmann::json(const domain::Plan &)>;

    PlanEditing(PageContext &context, std::string customer, int year, QObject *parent);

    [[nodiscard]] PageContext &context() const { return m_context; }
    [[nodiscard]] const std::string &customer() const { return m_customer; }
    [[nodiscard]] int year() const { return m_year; }
    // False when there is no such plan any more; it has been told over `over`.
    [[nodiscard]] bool load(QWidget *over);
    [[nodiscard]] const app::PlanDocument &document() const { return m_document; }
    [[nodiscard]] const domain::Plan &plan() const { return m_document.plan; }
    // What keeps the plan from its next step.
    [[nodiscard]] const base::Issues &missing() const { return m_missing; }
    // Why nothing can be changed, in words; "" = it can.
    [[nodiscard]] const QString &readOnlyReason() const { return m_readOnlyReason; }
    [[nodiscard]] bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    [[nodiscard]] bool isSaving() const { return m_isSaving; }
    [[nodiscard]] domain::UserId owner() const { return m_owner; }
    [[nodiscard]] const QString &abcClass() const { return m_abcClass; }

    // Saves; empty = done. What is wrong comes back with the paths of the fields, to be shown
    // beside them.
    [[nodiscard]] base::Issues save(QWidget *over, const Change &change);
    // A change of one list: `edit` gets its entries as they now are.
    [[nodiscard]] base::Issues saveList(QWidget *over, const std::string &key,
                                        const std::function<void(nlohmann::json &)> &edit);
    // The entries of a list as a Plan document has them.
    [[nodiscard]] nlohmann::json list(const std::string &key) const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] base::Issues attempt(const Change &change);
    [[nodiscard]] base::Issues merge(QWidget *over, const Change &change);
    [[nodiscard]] static QString clashText(const PlanFieldText &names, const PlanPiece &mine,
                                           const PlanPiece &theirs);
    void notice(const domain::Plan &before);

    PageContext &m_context;
    std::string m_customer;
    int m_year;
    app::PlanDocument m_document;
    base::Issues m_missing;
    QString m_readOnlyReason;
    domain::UserId m_owner;
    QString m_abcClass;
    bool m_isSaving = false;
};

[[nodiscard]] nlohmann::json planAsJson(const domain::Plan &plan);

} // namespace accord::ui
