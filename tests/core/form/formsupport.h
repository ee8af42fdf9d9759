// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/csvsheets.h"
#include "core/form/formreader.h"
#include "core/form/session.h"
#include "tests/support/fakeclock.h"
#include "tests/support/qtcatch.h"

namespace meyar::test {

/// A form written as CSV, as a pack's files are.
struct FormText
{
    QByteArray survey;
    QByteArray choices = {};
    QByteArray settings = {};

    [[nodiscard]] form::ReadForm read(const form::FormFiles &files = {}) const;
    /// Fails the test if there is any error.
    [[nodiscard]] std::shared_ptr<const form::Form> form(const form::FormFiles &files = {}) const;
    [[nodiscard]] form::Session session(const Clock &clock, const form::FormFiles &files = {}) const;
};

/// "survey 5 type: UnknownType(geopont, geopoint)", with a '?' after the kind of a warning.
[[nodiscard]] QString described(const form::Problem &problem);
[[nodiscard]] QStringList described(const form::Problems &problems);

/// A session driven by names.
class NamedSession
{
public:
    explicit NamedSession(const FormText &text, const form::FormFiles &files = {})
        : m_session(text.session(*m_clock, files))
    {
    }

    /// Answers and returns the names of what changed.
    QStringList answer(const char *name, const QString &answer);
    [[nodiscard]] QString value(const char *name) const { return m_session.value(node(name)); }
    [[nodiscard]] bool isRelevant(const char *name) const
    {
        return m_session.isRelevant(node(name));
    }
    [[nodiscard]] bool isRequired(const char *name) const
    {
        return m_session.isRequired(node(name));
    }
    [[nodiscard]] bool holds(const char *name) const
    {
        return m_session.constraintHolds(node(name));
    }
    [[nodiscard]] form::NodeIndex node(const char *name) const;
    form::Session &operator*() { return m_session; }
    FakeClock &clock() { return *m_clock; }

private:
    std::unique_ptr<FakeClock> m_clock = std::make_unique<FakeClock>();
    form::Session m_session;
};

} // namespace meyar::test
