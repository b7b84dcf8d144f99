// SPDX-License-Identifier: GPL-3.0-or-later
// FilesPart: photos and files of the visit on its call card. They are in the company file as soon
// as they are dropped; those of a card that is not saved yet wait with the customer and come along
// with the visit when it is.
#pragma once

#include "domain/ids.h"
#include "ui/visits/visit_part.h"

namespace accord::ui {

class FilePane;

class FilesPart : public VisitPart {
    Q_OBJECT
public:
    explicit FilesPart(PageContext &context);
    // Whose card it is; a null visit is not saved yet.
    void setVisit(const QString &customer, domain::VisitId visit);
    // What was kept or removed meanwhile.
    void load();
    void show(const nlohmann::json &document) override;
    void write(nlohmann::json &document) const override;
    void setReadOnly(bool isReadOnly) override;
    void enter() override;

private:
    PageContext &m_context;
    FilePane *m_pane;
    QString m_customer; // code
    domain::VisitId m_visit;
    QStringList m_ids; // of a card that is not saved yet
    bool m_isReadOnly = false;
};

} // namespace accord::ui
