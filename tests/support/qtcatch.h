// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The only place that includes Catch2 (2.13 on Debian 12; version 3 has other header names).
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "core/base/error.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

namespace Catch {

template<>
struct StringMaker<QString>
{
    static std::string convert(const QString &s) { return '"' + s.toStdString() + '"'; }
};
template<>
struct StringMaker<QStringList>
{
    static std::string convert(const QStringList &s)
    {
        return '[' + s.join(QStringLiteral(" | ")).toStdString() + ']';
    }
};
template<>
struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &s) { return s.toHex().toStdString(); }
};
template<>
struct StringMaker<QDate>
{
    static std::string convert(const QDate &d) { return d.toString(Qt::ISODate).toStdString(); }
};
template<>
struct StringMaker<meyar::Error>
{
    static std::string convert(const meyar::Error &e)
    {
        return "Error " + std::to_string(static_cast<int>(e.code)) + " ("
            + e.args.join(QStringLiteral(", ")).toStdString() + ") " + e.where.toStdString();
    }
};

} // namespace Catch

/// Requires a Result to hold a value and says the error if not.
#define REQUIRE_OK(result)                                                                         \
    do {                                                                                           \
        auto &&requireOkResult = (result);                                                         \
        if (!requireOkResult) {                                                                    \
            FAIL(Catch::StringMaker<meyar::Error>::convert(requireOkResult.error()));              \
        }                                                                                          \
    } while (false)
