// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <cstdint>
#include <vector>

class QIODevice;

namespace meyar::form {

/// Writes a ZIP, one part after the other, to a device that need not be read again. Up to 65,535
/// parts and 4 GiB, which every program can unpack.
class ZipWriter
{
public:
    /// `modified` is the time that every part gets, as written on the wall clock.
    ZipWriter(QIODevice &device, const QDateTime &modified);

    /// False if the device did not take it, or if the ZIP would become too large. Text is deflated;
    /// what is packed already (photos, sound) is stored.
    bool add(const QString &name, const QByteArray &bytes, bool isText);
    /// The directory; the ZIP is whole only after it.
    bool finish();

private:
    struct Part
    {
        QByteArray name;
        quint32 checkSum = 0;
        quint32 packed = 0;
        quint32 unpacked = 0;
        quint32 at = 0;
        quint16 method = 0;
    };
    void put(QByteArray &record, quint32 number, int bytes) const;
    void putCommon(QByteArray &record, const Part &part) const;
    bool write(const QByteArray &bytes);

    QIODevice &m_device;
    quint16 m_time = 0;
    quint16 m_date = 0;
    std::vector<Part> m_parts;
    std::int64_t m_written = 0;
};

} // namespace meyar::form
