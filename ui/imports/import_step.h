// SPDX-License-Identifier: GPL-3.0-or-later
// ImportStep: one page of the import wizard. It shows and changes the task it was given; the wizard
// owns the buttons and the order.
#pragma once

#include "ui/common/page_context.h"
#include "ui/imports/import_task.h"

#include <QWidget>

namespace accord::ui {

class ImportStep : public QWidget {
    Q_OBJECT
public:
    ImportStep(PageContext &context, ImportTask &task, QWidget *parent = nullptr)
        : QWidget(parent), m_context(context), m_task(task) {}

    // Name in the strip of steps.
    [[nodiscard]] virtual QString title() const = 0;
    // One line of fact below it, "" = nothing yet.
    [[nodiscard]] virtual QString fact() const { return {}; }
    // The verb of the button that goes on; "" = no such button.
    [[nodiscard]] virtual QString verb() const = 0;
    // Whether it may go on now.
    [[nodiscard]] virtual bool isReady() const = 0;
    // The step comes to front, with what the steps before have put into the task.
    virtual void enter() = 0;
    // Work of the step is stopped, if any runs.
    virtual void cancel() {}

Q_SIGNALS:
    void changed(); // fact(), verb() or isReady()
    void goOn();    // as if the button was pressed

protected:
    [[nodiscard]] PageContext &context() const { return m_context; }
    [[nodiscard]] ImportTask &task() const { return m_task; }

private:
    PageContext &m_context;
    ImportTask &m_task;
};

} // namespace accord::ui
