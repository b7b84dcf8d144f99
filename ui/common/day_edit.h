// SPDX-License-Identifier: GPL-3.0-or-later
// DayEdit and TimeEdit: a day or a time of day typed as people say it ("11-25", "周三", "+7",
// "tomorrow"; "10", "9:30", "下午3点") and shown as the window writes it once the field is left.
// Arrow keys go a day, or half an hour, up and down.
#pragma once

#include "base/clock.h"

#include <QLineEdit>
#include <optional>

namespace accord::ui {

// The day that is meant; nullopt when the text is none. Empty text is the null day.
[[nodiscard]] std::optional<base::Date> dayFromText(const QString &text, base::Date today);

class DayEdit : public QLineEdit {
    Q_OBJECT
public:
    DayEdit(const QString &id, const QString &name, base::Date today, QWidget *parent = nullptr);
    // Null while the field is empty or not understood.
    [[nodiscard]] base::Date day() const;
    void setDay(base::Date day);
    // "2026-11-25", or what was typed when it is no day; "" = empty.
    [[nodiscard]] QString value() const;
    // Shows a stored value(), also one that is no day.
    void setValue(const QString &value);

Q_SIGNALS:
    void changed(); // by the user

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void settle();
    base::Date m_today;
};

class TimeEdit : public QLineEdit {
    Q_OBJECT
public:
    TimeEdit(const QString &id, const QString &name, QWidget *parent = nullptr);
    // "10:00", or what was typed when it is no time; "" = empty.
    [[nodiscard]] QString value() const;
    void setValue(const QString &value);

Q_SIGNALS:
    void changed(); // by the user

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void settle();
};

} // namespace accord::ui
