// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/expression/functions.h"

#include <QCryptographicHash>

#include <array>
#include <optional>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

/// Of MD5, SHA-1, SHA-256, SHA-384 and SHA-512, in any case and with or without hyphens.
std::optional<QCryptographicHash::Algorithm> algorithmOf(const QString &given)
{
    const QString name = given.toUpper().remove(u'-');
    constexpr std::array known = {
        std::pair("MD5"_L1, QCryptographicHash::Md5),
        std::pair("SHA1"_L1, QCryptographicHash::Sha1),
        std::pair("SHA256"_L1, QCryptographicHash::Sha256),
        std::pair("SHA384"_L1, QCryptographicHash::Sha384),
        std::pair("SHA512"_L1, QCryptographicHash::Sha512),
    };
    for (const auto &[itsName, algorithm] : known) {
        if (name == itsName) {
            return algorithm;
        }
    }
    return std::nullopt;
}

/// digest(text, algorithm[, encoding]) of the text in UTF-8; blank for an unknown algorithm or
/// encoding.
Value digest(Arguments a, FunctionContext & /*unused*/)
{
    const auto algorithm = algorithmOf(a[1].asString());
    const QString encoding = a.size() > 2 ? a[2].asString().toUpper() : u"BASE64"_s;
    if (!algorithm || (encoding != "BASE64"_L1 && encoding != "HEX"_L1)) {
        return {};
    }
    const QByteArray hash = QCryptographicHash::hash(a[0].asString().toUtf8(), *algorithm);
    return Value(QString::fromLatin1(encoding == "HEX"_L1 ? hash.toHex() : hash.toBase64()));
}

/// What is no letter of the alphabet is passed over; blank if what remains is not whole groups of
/// four.
Value base64Decode(Arguments a, FunctionContext & /*unused*/)
{
    QByteArray letters;
    for (const char c : a[0].asString().toUtf8()) {
        const bool isDigit = c >= '0' && c <= '9';
        const bool isLetter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (isDigit || isLetter || c == '+' || c == '/' || c == '=') {
            letters.append(c);
        }
    }
    if (letters.size() % 4 != 0) {
        return {};
    }
    const auto decoded
        = QByteArray::fromBase64Encoding(letters, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? Value(QString::fromUtf8(*decoded)) : Value();
}

constexpr std::array functions = {
    Function{u"digest", 2, 3, Type::Text, &digest},
    Function{u"base64-decode", 1, 1, Type::Text, &base64Decode},
};

} // namespace

std::span<const Function> digestFunctions()
{
    return functions;
}

} // namespace meyar::form
