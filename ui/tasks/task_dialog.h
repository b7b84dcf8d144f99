// SPDX-License-Identifier: GPL-3.0-or-later
// TaskDialog: a new task, or one that is changed. What, who and when are asked for; the other four
// questions unfold. What is typed is kept as a draft until it is saved or given up.
#pragma once

#include "base/result.h"
#include "domain/task/task.h"
#include "ui/common/page_context.h"

#include <QDialog>
#include <QHash>
#include <QVariantMap>
#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace accord::ui {

class CustomerField;
class DayEdit;

class TaskDialog : public QDialog {
    Q_OBJECT
public:
    // Without `task` a new one, for `customer` (code, "" = none).
    TaskDialog(PageContext &context, std::optional<domain::Task> task, const QString &customer,
               QWidget *parent = nullptr);
    // What an earlier run left behind: content().
    void restore(const QVariantMap &content);
    [[nodiscard]] QVariantMap content() const;
    [[nodiscard]] domain::TaskId saved() const { return m_saved; }
    void accept() override;
    void reject() override; // asks before what was typed goes

private:
    struct Entry {
        QWidget *field = nullptr;
        QLabel *error = nullptr;
    };
    void add(QFormLayout &form, const QString &key, QWidget *field);
    void addMore(QFormLayout &form);
    void fill();
    void unfold(bool isUnfolded);
    void keep();
    void giveUp();
    [[nodiscard]] QString draftKey() const;
    [[nodiscard]] QString value(const QString &key) const;
    void setValue(const QString &key, const QString &value);
    void showIssues(const base::Issues &issues, const base::Error &first);

    PageContext &m_context;
    std::optional<domain::Task> m_task;
    QHash<QString, Entry> m_entries;
    QLineEdit *m_what;
    CustomerField *m_customer;
    QComboBox *m_who;
    DayEdit *m_when;
    QPushButton *m_unfold;
    QWidget *m_more;
    QLabel *m_general;
    domain::TaskId m_saved;
    bool m_isKeeping = false; // typing counts from now on
};

} // namespace accord::ui
