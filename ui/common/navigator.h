// SPDX-License-Identifier: GPL-3.0-or-later
// Navigator: how a page asks the window to go somewhere, without knowing the window or the other
// features.
#pragma once

#include <QString>
#include <QVariantMap>

namespace accord::ui {

// A feature's own page (record "") or one record's: {"customers", "KA-0012"},
// {"plans", "KA-0012:2027"}. `hint` is for the page alone, e.g. a filter to show.
struct Place {
    QString feature;
    QString record;
    QVariantMap hint;
    friend bool operator==(const Place &a, const Place &b) {
        return a.feature == b.feature && a.record == b.record;
    }
};

class Navigator {
public:
    virtual ~Navigator() = default;
    // Opens the place in its tab, or brings its tab to front; `inBackground` only opens it.
    virtual void open(const Place &place, bool inBackground = false) = 0;
    // Closes the tab of a record, e.g. after it went to the bin.
    virtual void close(const Place &place) = 0;
    // The page of docs/user by its stem: "customers".
    virtual void help(const QString &page) = 0;
    // A passing line in the status bar: "12 rows copied".
    virtual void note(const QString &text) = 0;
};

} // namespace accord::ui
