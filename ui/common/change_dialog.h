// SPDX-License-Identifier: GPL-3.0-or-later
// ChangeDialog: asks what is to become of one record or of many and shows record by record what
// will happen before anything is written. What is refused stands first, stays as it is and says
// why; the rest is one step of undo.
#pragma once

#include "ui/common/page_context.h"

#include <QDialog>
#include <QStringList>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace accord::ui {

class DayEdit;
struct FilterChoice;

class ChangeDialog : public QDialog {
    Q_OBJECT
public:
    void accept() override;

protected:
    // The names of its parts begin with `name`; `count` records are asked about.
    ChangeDialog(PageContext &context, const QString &name, int count, QWidget *parent);

    // What the order would do now.
    struct Preview {
        QStringList refused; // one line each, with the reason
        QStringList changed; // one line each: from what to what
        QString notice;      // what is missing before anything can be said or done
        QString verb;        // on the button
        bool isReady = true; // false: something is still to be said, a field says what
    };
    [[nodiscard]] virtual Preview preview() = 0;
    // Does it to those that preview() calls changed; false when that was refused and told.
    [[nodiscard]] virtual bool apply() = 0;
    void showPreview();

    [[nodiscard]] PageContext &context() const { return m_context; }
    void addField(const QString &title, QWidget *field);
    // Below a field: what it is for, or what is wrong with it.
    [[nodiscard]] QLabel *addNote(const QString &id);
    // Fields that most orders have; typing shows the preview again.
    [[nodiscard]] DayEdit *addDay();
    [[nodiscard]] QLineEdit *addReason();
    // To whom: nobody is chosen to begin with.
    [[nodiscard]] QComboBox *addTaker(const QList<FilterChoice> &people);
    [[nodiscard]] QString noDayWords() const;
    [[nodiscard]] QString noTakerWords() const;

private:
    [[nodiscard]] QString part(const char *id) const;
    PageContext &m_context;
    QString m_name;
    QFormLayout *m_form;
    QLabel *m_summary;
    QListWidget *m_list;
    QPushButton *m_apply;
};

} // namespace accord::ui
