// SPDX-License-Identifier: GPL-3.0-or-later
// HeadPart: what kind of visit, on which day and at what time, who visits, and who comes along on
// a joint one.
#pragma once

#include "ui/visits/visit_part.h"

class QComboBox;

namespace accord::ui {

class DayEdit;
class TimeEdit;

class HeadPart : public VisitPart {
    Q_OBJECT
public:
    explicit HeadPart(PageContext &context);
    void show(const nlohmann::json &document) override;
    void write(nlohmann::json &document) const override;
    void enter() override;
    void enterField(const QString &field) override;
    [[nodiscard]] bool isJoint() const;
    [[nodiscard]] base::Date day() const;

Q_SIGNALS:
    void kindChanged();

private:
    void fillPeople();
    void showPartner();

    QComboBox *m_kind;
    DayEdit *m_day;
    TimeEdit *m_time;
    QLabel *m_weekday;
    QComboBox *m_owner;
    QComboBox *m_partner;
    QWidget *m_partnerPart;
};

} // namespace accord::ui
