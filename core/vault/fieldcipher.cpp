// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/fieldcipher.h"

#include "core/vault/symmetric.h"

#include <sodium.h>

#include <cstring>

namespace meyar::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView magic = "\xf7mfs"; // 0xf7 begins no UTF-8 text
constexpr char version = 1;
constexpr qsizetype headSize = 5;
constexpr qsizetype bucket = 256;

QByteArray head()
{
    return magic.toByteArray() + version;
}

QByteArray associatedData(const FieldPlace &place)
{
    Q_ASSERT(!place.table.contains(u'|') && !place.field.contains(u'|'));
    return head()
        + QStringList{place.table, place.row.toString(QUuid::WithoutBraces), place.field,
                      QString::number(place.schema)}
              .join(u'|')
              .toUtf8();
}

} // namespace

QByteArray sealField(const Secret &key, const FieldPlace &place, const QByteArray &plain)
{
    Secret padded((plain.size() / bucket + 1) * bucket);
    std::memcpy(padded.data(), plain.constData(), static_cast<size_t>(plain.size()));
    size_t paddedSize = 0;
    sodium_pad(&paddedSize, padded.data(), static_cast<size_t>(plain.size()),
               static_cast<size_t>(bucket), static_cast<size_t>(padded.size()));
    return head() + sealSymmetric(key, associatedData(place), padded.view());
}

Result<QByteArray> openField(const Secret &key, const FieldPlace &place, const QByteArray &sealed)
{
    if (sealed.startsWith(magic) && sealed.size() > headSize && sealed[magic.size()] > version) {
        return fail(Error::Code::NewerFile,
                    {u"confidential text"_s, QString::number(sealed[magic.size()]),
                     QString::number(version)});
    }
    const auto damaged
        = fail(Error::Code::Damaged,
               {u"confidential text"_s, u"the key that is here does not open it"_s}, place.field);
    if (!looksSealed(sealed)) {
        return damaged;
    }
    const auto padded
        = openSymmetric(key, associatedData(place), QByteArrayView(sealed).sliced(headSize));
    size_t size = 0;
    if (!padded
        || sodium_unpad(&size, padded->data(), static_cast<size_t>(padded->size()),
                        static_cast<size_t>(bucket))
            != 0) {
        return damaged;
    }
    return padded->view().first(static_cast<qsizetype>(size)).toByteArray();
}

bool looksSealed(const QByteArray &bytes)
{
    const qsizetype size = bytes.size() - headSize - symmetricOverhead;
    return bytes.startsWith(head()) && size >= bucket && size % bucket == 0;
}

} // namespace meyar::vault
