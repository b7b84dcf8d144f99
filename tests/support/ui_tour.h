// SPDX-License-Identifier: GPL-3.0-or-later
// Tour: goes through every page and dialog of the window over the sample company and shows each to
// whoever looks: pictures, names for the screen reader, words of another language, foreign markup.
#pragma once

#include "support/ui_window_desk.h"

#include <QSize>
#include <functional>

namespace accord::test {

class Tour {
public:
    // `screen` is a page within the window or a dialog; valid during the call.
    using See = std::function<void(const QString &name, QWidget &screen)>;

    Tour(WindowDesk &desk, See see) : m_desk(desk), m_see(std::move(see)) {}

    // All of them; false when a stop could not be reached (its name is in `lost`).
    bool all();
    void today();
    void tasks();
    void reports();
    void customers();
    void customer();
    void visits();
    void imports();
    void abc();
    void plans();
    void shell();
    void welcome();
    QStringList lost;

private:
    void bin();
    void customerParts();
    void see(const QString &name);
    // Does `open`, which opens a dialog now or by and by, shows and leaves it.
    void dialog(const QString &name, const std::function<void()> &open,
                const std::function<void(QWidget &)> &before = {});
    void press(const char *id);
    void settle();
    [[nodiscard]] QWidget *part(const char *id);

    WindowDesk &m_desk;
    See m_see;
};

} // namespace accord::test
