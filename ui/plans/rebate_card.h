// SPDX-License-Identifier: GPL-3.0-or-later
// RebateCard: the terms of one rebate (RULES section 6): its tiers with what reaching each one
// earns and how far the target is from it, the mode, what it applies to, base, cap, catch-up,
// voiding, and the worked example that the PDF prints. Everything is edited in place and saved at
// once; what is refused stays where it was typed, with the reason below.
#pragma once

#include "ui/plans/part_columns.h"
#include "ui/plans/plan_editing.h"
#include "ui/plans/tier_model.h"
#include "ui/plans/tier_scale.h"

#include <QWidget>
#include <map>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace accord::ui {

class Segments;

class RebateCard : public QWidget {
    Q_OBJECT
public:
    RebateCard(PlanEditing &editing, QWidget *parent = nullptr);
    // The line by its id; "" = none, the card hides.
    void show(const std::string &line);
    void refresh() { show(m_line); }
    // Saves what is being typed; false when it is refused.
    [[nodiscard]] bool commit();
    // "tiers", "mode", "base_fen", …
    void reveal(const QString &field);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Value {
        PartColumn column;
        QLineEdit *edit = nullptr;
        QLabel *error = nullptr;
        QString stored;
    };
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeTiers();
    [[nodiscard]] QWidget *makeTerms();
    void addValue(QFormLayout &form, const char *key, const QString &hint);
    [[nodiscard]] const domain::PlanLine *line() const;
    void showTiers(const domain::PlanLine &line);
    void showValues(const domain::PlanLine &line);
    void showExample(const domain::PlanLine &line);
    // "" = saved.
    [[nodiscard]] QString set(const std::string &key, const nlohmann::json &value);
    [[nodiscard]] bool save(Value &value);
    void takeLastYear();
    void say(const QString &refused);
    // What showTiers() says stands unless something was refused.
    void refuse(const QString &refused);

    PlanEditing &m_editing;
    std::string m_line;
    QLabel *m_title = nullptr;
    Segments *m_mode = nullptr;
    Segments *m_applies = nullptr;
    QLabel *m_modeNote = nullptr;
    TierModel *m_tiers;
    GridView *m_grid = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_error = nullptr;
    std::map<std::string, Value> m_values;
    QPushButton *m_lastYear = nullptr;
    QCheckBox *m_catchUp = nullptr;
    TierScale *m_scale = nullptr;
    QLabel *m_example = nullptr;
};

} // namespace accord::ui
