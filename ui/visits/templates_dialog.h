// SPDX-License-Identifier: GPL-3.0-or-later
// TemplatesDialog: what call cards begin with, by store format and class: the observations of the
// grid, the preparation, and the interval where it is not that of the class. The first template
// that fits a customer is its own. For supervisors.
#pragma once

#include "app/visit_template_service.h"
#include "ui/common/page_context.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace accord::ui {

class ChipRow;

class TemplatesDialog : public QDialog {
    Q_OBJECT
public:
    // `chosen`: the template that is shown first, "" = the first one.
    TemplatesDialog(PageContext &context, const QString &chosen, QWidget *parent);
    void accept() override;
    void reject() override; // asks before what was changed goes
    static void edit(PageContext &context, QWidget *over, const QString &chosen = {});
    [[nodiscard]] static bool isOffered(PageContext &context);

private:
    [[nodiscard]] QHBoxLayout *makeVerbs();
    [[nodiscard]] QFormLayout *makeForm();
    void fillWords();
    void fillList();
    void showTemplate(int at);
    void store(); // what the fields say of the template shown
    void add();
    void remove();
    void move(int by);
    void addLine();
    [[nodiscard]] QString nameOf(const app::VisitTemplate &entry) const;

    PageContext &m_context;
    std::vector<app::VisitTemplate> m_templates;
    std::vector<app::VisitTemplate> m_stored; // as the company has them
    std::int64_t m_version = 0;
    int m_at = -1;
    bool m_isLineTaken = false;
    QListWidget *m_list;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QLineEdit *m_name;
    QCheckBox *m_accounts;
    ChipRow *m_formats;
    ChipRow *m_classes;
    QSpinBox *m_interval;
    ChipRow *m_observations;
    ChipRow *m_preparation;
    QLineEdit *m_line;
    QLabel *m_error;
};

} // namespace accord::ui
