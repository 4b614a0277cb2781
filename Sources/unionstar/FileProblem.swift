import StarRules

/// Why a file could not be read or written.
enum FileProblem: Error, Equatable {
  case notFound
  case denied
  case isFolder
  case notFolder
  /// Something stands where something new is to be.
  case exists
  /// A pipe, a socket or a device, where only a regular file can stand.
  case notRegular
  /// Somebody else wrote it since it was read, or while it was.
  case changed
  case closed
  case full
  /// More bytes than anything that is read may have.
  case tooLarge
  /// Another reason, as the system puts it.
  case other(String)
}

extension FileProblem {
  /// What is wrong and what to do.
  var message: Bilingual {
    switch self {
    case .notFound: Bilingual("没有这个文件", "there is no such file")
    case .denied: Bilingual("没有读取权限", "it may not be read: permission denied")
    case .notFolder: Bilingual("这不是文件夹", "this is no folder")
    case .exists:
      Bilingual("已有这个名称，请给出一个新的", "this is there already; name a new one")
    case .isFolder: Bilingual("这是文件夹，请给出其中的文件", "this is a folder; name a file in it")
    case .notRegular: Bilingual("这不是普通文件", "this is no regular file")
    case .changed: Bilingual("文件在此期间已被改动", "the file was changed in the meantime")
    case .closed: Bilingual("输入或输出已经关闭", "the input or output is closed")
    case .full: Bilingual("磁盘已满", "no space is left")
    case .tooLarge:
      Bilingual(
        "文件超过 \(Limits.bytes >> 20) MiB", "the file has more than \(Limits.bytes >> 20) MiB")
    case .other(let text): Bilingual("无法读取：\(text)", "it cannot be read: \(text)")
    }
  }

  /// Why something could not be written.
  var writing: Bilingual {
    switch self {
    case .denied: Bilingual("没有写入权限", "permission denied")
    case .other(let text): Bilingual(text, text)
    default: message
    }
  }
}
