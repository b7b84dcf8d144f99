// SPDX-License-Identifier: GPL-3.0-or-later
// AbcSteps: the five steps of an ABC analysis as a strip, each with its name and one fact. A step
// that leads somewhere can be pressed.
#pragma once

#include "ui/common/page_context.h"

#include <QAbstractButton>
#include <QWidget>
#include <array>

namespace accord::ui {

class AbcStep : public QAbstractButton {
    Q_OBJECT
public:
    enum class State { Waiting, Current, Done };
    AbcStep(int number, const QString &name, const PageContext &context);
    void show(State state, const QString &fact);
    [[nodiscard]] const QString &fact() const { return m_fact; }
    void setLeads(bool leads);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    const Theme &m_theme;
    const Icons &m_icons;
    State m_state = State::Waiting;
    QString m_fact;
};

class AbcSteps : public QWidget {
    Q_OBJECT
public:
    enum Step { Collect, Process, Table, Classes, Measures };
    explicit AbcSteps(const PageContext &context, QWidget *parent = nullptr);
    [[nodiscard]] AbcStep &step(Step step) { return *m_steps[step]; }

Q_SIGNALS:
    void pressed(int step);

private:
    std::array<AbcStep *, 5> m_steps{};
};

} // namespace accord::ui
