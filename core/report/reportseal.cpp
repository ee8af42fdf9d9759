// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportseal.h"

#include "core/base/savefile.h"

namespace meyar {

namespace {

const QByteArray jsonPurpose = "meyar sealed report data 1\n";
const QByteArray pdfPurpose = "meyar sealed report pdf 1\n";
const QByteArray jsonHead = "{\"report\":";
const QByteArray keyHead = ",\"seal\":{\"key\":\"";
const QByteArray signatureHead = "\",\"signature\":\"";
const QByteArray jsonEnd = "\"}}\n";
const QByteArray pdfHead = "%MeyarSeal 1 ";

constexpr qsizetype keyHex = 2 * vault::publicKeySize;
constexpr qsizetype signatureHex = 2 * vault::signatureSize;

struct Seal
{
    QByteArray key;
    QByteArray signature;
};

/// Small letters and digits alone: what is read is what was written, byte for byte.
std::optional<QByteArray> fromStrictHex(const QByteArray &text)
{
    const QByteArray bytes = QByteArray::fromHex(text);
    return bytes.toHex() == text ? std::optional(bytes) : std::nullopt;
}

Error noSeal(const QString &path)
{
    return {Error::Code::NotFound, {QStringLiteral("seal"), path}};
}

Error broken(const QString &path)
{
    return {Error::Code::BadSignature, {path}};
}

QByteArray jsonTail(const QByteArray &key, const QByteArray &signature)
{
    return keyHead + key.toHex() + signatureHead + signature.toHex() + jsonEnd;
}

const qsizetype jsonTailSize = keyHead.size() + keyHex + signatureHead.size() + signatureHex + jsonEnd.size();
const qsizetype pdfTailSize = pdfHead.size() + keyHex + 1 + signatureHex + 1;

Result<VerifiedReport> judged(const QByteArray &json, const QByteArray &message, const QByteArray &key,
                              const QByteArray &signature, const QString &path)
{
    const std::optional<QByteArray> publicKey = fromStrictHex(key);
    const std::optional<QByteArray> bytes = fromStrictHex(signature);
    if (!publicKey || !bytes || !vault::verify(message, *bytes, *publicKey)) {
        return tl::unexpected(broken(path));
    }
    const std::optional<ReportFacts> facts = reportFactsFrom(json);
    return facts ? Result<VerifiedReport>(VerifiedReport{*publicKey, *facts}) : tl::unexpected(broken(path));
}

Result<VerifiedReport> verifiedJson(const QByteArray &bytes, const QString &path)
{
    if (bytes.size() < jsonHead.size() + jsonTailSize) {
        return tl::unexpected(noSeal(path));
    }
    const QByteArray tail = bytes.last(jsonTailSize);
    const QByteArray key = tail.mid(keyHead.size(), keyHex);
    const QByteArray signature = tail.mid(keyHead.size() + keyHex + signatureHead.size(), signatureHex);
    if (tail != keyHead + key + signatureHead + signature + jsonEnd) {
        return tl::unexpected(bytes.contains(keyHead) ? broken(path) : noSeal(path));
    }
    const QByteArray json = bytes.sliced(jsonHead.size(), bytes.size() - jsonHead.size() - jsonTailSize);
    return judged(json, jsonPurpose + json, key, signature, path);
}

/// The sealed data that the PDF carries, as it was attached: plain, once, the last of its kind.
QByteArray attachedJson(const QByteArray &pdf)
{
    const qsizetype begin = pdf.lastIndexOf(jsonHead);
    const qsizetype end = begin < 0 ? -1 : pdf.indexOf(jsonEnd, begin);
    return end < 0 ? QByteArray() : pdf.sliced(begin, end + jsonEnd.size() - begin);
}

Result<VerifiedReport> verifiedPdf(const QByteArray &bytes, const QString &path)
{
    if (!bytes.contains(pdfHead)) {
        return tl::unexpected(noSeal(path));
    }
    if (bytes.size() < pdfTailSize || !bytes.last(pdfTailSize).startsWith(pdfHead) || !bytes.endsWith('\n')) {
        return tl::unexpected(broken(path));
    }
    const QByteArray tail = bytes.last(pdfTailSize);
    const QByteArray key = tail.mid(pdfHead.size(), keyHex);
    if (tail.at(pdfHead.size() + keyHex) != ' ') {
        return tl::unexpected(broken(path));
    }
    const QByteArray signature = tail.mid(pdfHead.size() + keyHex + 1, signatureHex);
    const QByteArray before = bytes.first(bytes.size() - pdfTailSize);
    const Result<VerifiedReport> data = verifiedJson(attachedJson(before), path);
    if (!data) {
        return tl::unexpected(broken(path));
    }
    const std::optional<QByteArray> publicKey = fromStrictHex(key);
    const std::optional<QByteArray> given = fromStrictHex(signature);
    if (!publicKey || !given || *publicKey != data->key
        || !vault::verify(pdfPurpose + vault::sha256(before), *given, *publicKey)) {
        return tl::unexpected(broken(path));
    }
    return data;
}

} // namespace

QByteArray sealedJson(const QByteArray &json, const vault::KeyPair &keys)
{
    return jsonHead + json + jsonTail(keys.publicKey, vault::sign(jsonPurpose + json, keys.secretKey));
}

QByteArray sealedPdf(const QByteArray &pdf, const vault::KeyPair &keys)
{
    const QByteArray signature = vault::sign(pdfPurpose + vault::sha256(pdf), keys.secretKey);
    return pdf + pdfHead + keys.publicKey.toHex() + ' ' + signature.toHex() + '\n';
}

Result<VerifiedReport> verifiedReport(const QByteArray &bytes, const QString &path)
{
    if (bytes.startsWith("%PDF-")) {
        return verifiedPdf(bytes, path);
    }
    if (bytes.startsWith(jsonHead)) {
        return verifiedJson(bytes, path);
    }
    return tl::unexpected(bytes.contains(pdfHead) || bytes.contains(keyHead) ? broken(path) : noSeal(path));
}

Result<VerifiedReport> verifiedReport(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    return bytes ? verifiedReport(*bytes, path) : failAs(bytes);
}

} // namespace meyar
