// What a user has checked in.
File snapshot = new File(basedir, 'src/main/oscar')
snapshot.mkdirs()
new File(basedir, '../../../src/it/snapshots/east').eachFile { new File(snapshot, it.name).bytes = it.bytes }
return true
