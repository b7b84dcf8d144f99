// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerField: a line in which a customer is found by code, name in any position or pinyin; what
// fits drops down while typing. Looked up away from the GUI thread.
#pragma once

#include "ui/common/page_context.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;
class QTimer;

namespace accord::ui {

class CustomerField : public QLineEdit {
    Q_OBJECT
public:
    CustomerField(PageContext &context, const QString &id, const QString &name,
                  QWidget *parent = nullptr);
    // Shows the customer of this code; "" empties the field.
    void setCode(const QString &code);
    // Of the customer chosen, else the first word of what was typed, which may be a code.
    [[nodiscard]] QString code() const;
    // Of the customer chosen; "" while one is being typed.
    [[nodiscard]] QString chosen() const { return m_code; }

Q_SIGNALS:
    void changed(); // by the user

private:
    void look();
    void choose(const QString &code, const QString &shown);

    PageContext &m_context;
    QStandardItemModel *m_found;
    QCompleter *m_completer;
    QTimer *m_pause;
    QString m_code;
    QString m_shown; // the text of the customer chosen
    int m_asked = 0;
};

} // namespace accord::ui
