// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts: what was typed and not yet saved, kept on disk so that a crash loses at most the last
// seconds. One file per key, mode 0600, replaced whole, in Settings::draftFolder. A page keeps its
// draft while it is edited and drops it when it was saved or discarded; what the last run left
// behind the window offers at its start.
#pragma once

#include "ui/common/navigator.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QTimer>
#include <QVariantMap>
#include <map>

namespace accord::ui {

struct Draft {
    QString key; // unique within what one person types in a company: "visits/KA-0012"
    // Where it is taken up again: opened with hint {"draft": content} by Page::take().
    Place place;
    QString title; // what the person calls it: "Visit, 青梧超市"
    QDateTime at;  // when it last became another; set by keep()
    // Plain values that JSON has: text, numbers, booleans, lists and maps of them.
    QVariantMap content;
};

class Drafts : public QObject {
    Q_OBJECT
public:
    // `company` and `person` tell drafts of several files and people in one folder apart: what
    // somebody typed is neither shown to others nor theirs to discard.
    Drafts(QString folder, qint64 company, const QString &person, QObject *parent = nullptr);
    ~Drafts() override; // writes what is due

    // On disk at most two seconds later, however fast the typing goes on.
    void keep(Draft draft);
    // Whether something typed in this run waits under the key, on disk already or not.
    [[nodiscard]] bool holds(const QString &key) const { return m_held.count(key) > 0; }
    // Saved or discarded; also removes the file.
    void drop(const QString &key);
    // Writes now what waits for its moment.
    void flush();
    // Of an earlier run, newest first; unreadable files are left out and left alone.
    [[nodiscard]] QList<Draft> leftBehind() const;

Q_SIGNALS:
    // A draft could not be written (disk full); said once until it works again.
    void failed(const QString &reason);

private:
    [[nodiscard]] QString fileOf(const QString &key) const;
    void write(const Draft &draft);
    [[nodiscard]] QDateTime timeOf(const Draft &draft) const;

    QString m_folder;
    QString m_prefix;
    QTimer m_due;
    std::map<QString, Draft> m_waiting;
    std::map<QString, Draft> m_held; // as they were typed last
    bool m_isFailing = false;
};

} // namespace accord::ui
